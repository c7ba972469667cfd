import { describe, expect, it } from 'vitest'
import { aMeasure, anEdition } from '../../test/an-edition.ts'
import { editionWords } from '../words/edition-words.ts'
import { coverView } from './cover.ts'
import { printName } from './print-name.ts'
import { editionVariant } from './variant.ts'

const cover = (parts: Parameters<typeof anEdition>[0] = {}) => {
  const data = anEdition(parts)
  const words = editionWords(data)
  return coverView(data, words, printName(data, words, editionVariant))
}

describe('coverView', () => {
  it('says which city, plan, year and edition', () => {
    expect(cover()).toMatchObject({
      municipality: '試作市',
      plan: '総合戦略（平成27～31年度）',
      year: '平成28年度',
      review: '平成28年度実績（平成29年度実施）',
      westernYear: '西暦2016年度',
      facts: [
        { name: '公表', value: '平成29年10月2日', note: '2017年' },
        { name: '版', value: '第1版', note: '999997-2016-1' },
        { name: '編集', value: '企画担当課', note: '' },
      ],
    })
  })

  it('says of a later edition why it takes the place of the one before', () => {
    const edition = (kind: 'correction' | 'update') => ({ ...anEdition().edition, number: 2, kind })
    const facts = (['correction', 'update'] as const).map((kind) => cover({ edition: edition(kind) }).facts[1]?.value)
    expect(facts).toEqual(['第2版（訂正）', '第2版（更新）'])
  })

  it('draws a square per measure, grouped by 戦略方針 and 基本目標', () => {
    const measures = ['1-1-1', '1-1-2', '1-2-1', '2-1-1'].map((code) => aMeasure({ code, priority: Number(code[0]) }))
    expect(cover({ measures }).goals).toEqual([
      { label: '基本目標1', policies: [[0, 1], [0]] },
      { label: '基本目標2', policies: [[0]] },
    ])
    expect(cover({ measures }).goalsNote).toBe('四角1つが1つの施策です。2基本目標、4施策、4指標。')
  })
})
