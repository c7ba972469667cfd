import { CYCLE_ACTS, OPINION_ACTS, REFUSALS, REQUEST_ACTS } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { ja } from './ja.ts'

/** Every text of the message file; functions are asked with figures. */
function texts(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  if (typeof node === 'function') {
    const sentence: unknown = (node as (...given: unknown[]) => unknown)(...Array.from({ length: 6 }, () => '1'))
    return typeof sentence === 'string' ? [sentence] : []
  }
  return node !== null && typeof node === 'object' ? Object.values(node).flatMap(texts) : []
}

describe('the words on screen', () => {
  it.each(REFUSALS)('have a sentence for the refusal %s', (code) => {
    const sentence = ja.refusals.sentence(code, { what: 'rows', names: '', count: 1, revision: 2 })
    expect(sentence).toMatch(/[。：]/)
    expect(sentence).not.toContain(code)
  })

  it('have a noun for every act', () => {
    expect([...REQUEST_ACTS, ...CYCLE_ACTS, ...OPINION_ACTS].map((act) => ja.acts.noun[act])).not.toContain(undefined)
  })

  it.each([
    ['いたします', /いたします/],
    ['an exclamation mark', /[!！]/],
    ['営業日 in place of 開庁日', /営業日/],
    // 従来様式 is the name of a layout.
    ['シート or 様式 in place of 具体的施策', /シート|(?<!従来)様式/],
  ])('hold no %s', (_, pattern) => {
    expect(texts(ja).filter((text) => pattern.test(text))).toEqual([])
  })
})
