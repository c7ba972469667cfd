import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHAIN_START, firstBrokenLink, linkHash } from './hash-chain.ts'

interface Link {
  facts: { seq: number; text: string }
  sha256: string
}

const chain = (texts: readonly string[]): Link[] => {
  let previous = CHAIN_START
  return texts.map((text, index) => {
    const facts = { seq: index + 1, text }
    previous = linkHash(facts, previous)
    return { facts, sha256: previous }
  })
}

const FIVE = chain(['提出', '回議済', '差戻し', '提出', '決裁'])
const edited = (index: number, change: Partial<Link>): Link[] =>
  FIVE.map((link, at) => (at === index ? { ...link, ...change } : link))

describe('a chain of decisions', () => {
  it('is whole as it was written, at every length', () => {
    for (const length of [0, 1, 2, 5]) expect(firstBrokenLink(FIVE.slice(0, length))).toBeNull()
  })

  it.each([0, 1, 2, 3, 4])('shows the link %i whose facts were changed', (index) => {
    expect(firstBrokenLink(edited(index, { facts: { seq: index + 1, text: '決裁（別の職）' } }))).toBe(index)
  })

  it.each([0, 1, 2, 3, 4])('shows the link %i whose hash was changed', (index) => {
    expect(firstBrokenLink(edited(index, { sha256: 'f'.repeat(64) }))).toBe(index)
  })

  it('shows a link that was changed together with its own hash at the one after it', () => {
    const facts = { seq: 2, text: '異議' }
    const forged = edited(1, { facts, sha256: linkHash(facts, FIVE[0]?.sha256 ?? '') })
    expect(firstBrokenLink(forged)).toBe(2)
  })

  it.each([0, 1, 2, 3])('shows where the link %i was taken out', (index) => {
    expect(firstBrokenLink(FIVE.filter((_, at) => at !== index))).toBe(index)
  })

  it.each([0, 1, 2, 3])('shows where the links %i and the next were swapped', (index) => {
    const swapped = FIVE.toSpliced(index, 2, ...FIVE.slice(index, index + 2).toReversed())
    expect(firstBrokenLink(swapped)).toBe(index)
  })

  it('shows a link that was put in or doubled', () => {
    expect(firstBrokenLink(FIVE.toSpliced(2, 0, ...FIVE.slice(1, 2)))).toBe(2)
    expect(firstBrokenLink([...FIVE, ...FIVE.slice(4)])).toBe(5)
  })

  it('shows the beginning of another chain', () => {
    expect(firstBrokenLink([...FIVE.slice(0, 2), ...chain(['提出'])])).toBe(2)
  })

  it('cut at its end is whole by itself: the head printed elsewhere tells', () => {
    const cut = FIVE.slice(0, 4)
    expect(firstBrokenLink(cut)).toBeNull()
    expect(cut.at(-1)?.sha256).not.toBe(FIVE.at(-1)?.sha256)
  })

  it('has another head for any other history', () => {
    const texts = fc.array(fc.constantFrom('提出', '決裁', '差戻し'), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        expect(chain(one).at(-1)?.sha256 === chain(other).at(-1)?.sha256).toBe(isSame)
      }),
    )
  })
})
