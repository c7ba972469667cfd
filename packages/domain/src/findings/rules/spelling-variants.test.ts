import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { spellingVariants } from './spelling-variants.ts'

const variants = (...accounts: string[]) =>
  spellingVariants(accounts.map((text, at) => ({ ...activityRow(text, '続けます。'), name: `取組${at}` }))).map(
    ({ at, finding }) => [at, finding.field],
  )

describe('two spellings of one thing', () => {
  it('are one notice, at the first row of the rarer one', () => {
    expect(variants('空き家を直した。', '空き家を数えた。', '空き屋と空き屋を見た。空き家もある。')).toEqual([
      [2, '空き屋'],
    ])
    expect(variants('三世代と三世代', '三世帯')).toEqual([[1, '三世帯']])
  })

  it('are two notices where there are three ways', () => {
    expect(variants('空き家', '空き家', '空き屋', '空家の調査')).toEqual([
      [2, '空き屋'],
      [3, '空家'],
    ])
  })

  it.each([
    ['the law’s word', ['空き家を直した。', '空家等対策協議会']],
    ['a verb beside a noun', ['取組を続けた。', '事業に取り組み、続けた。']],
    ['places that are not counted', ['3か所を直した。', '危険な箇所']],
    ['one spelling', ['子ども', '子ども']],
  ])('are not found in %s', (_case, accounts) => {
    expect(variants(...accounts)).toEqual([])
  })
})
