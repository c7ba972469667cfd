import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { misprint } from './misprint.ts'

const found = (text: string, words?: string[]) =>
  misprint([{ ...activityRow(text, '続けます。'), name: '美祢市の図書館' }], words === undefined ? {} : { words }).map(
    ({ finding }) => finding.message,
  )

describe('a likely misprint', () => {
  it.each([
    ['商店街の活カアップ', '「活力」'],
    ['認知所の方', '「認知症」'],
    ['協カを依頼した。', '「協力」'],
    ['人ロが増えた。', '「人口」'],
    ['橋のエ事を終えた。', '「工事」'],
    ['年度未に終えた。', '「度末」'],
    ['美祿市の本', '「美祢」'],
  ])('is found: %s is %s', (text, meant) => {
    expect(found(text)).toEqual([expect.stringContaining(meant)])
  })

  it('is found in the plan’s own name', () => {
    const [one] = misprint([{ ...activityRow('開いた。', '続けます。'), name: '活カの向上' }], {})
    expect(one?.finding.field).toBe('name')
  })

  it('is found by the city’s word list besides the names of the rows', () => {
    expect(found('荻市と結ぶ。')).toEqual([])
    expect(found('荻市と結ぶ。', ['萩市'])).toHaveLength(1)
    expect(found('美祿市の本', ['萩市'])).toHaveLength(1)
  })

  it.each([
    '生活カレンダーの配布',
    '農協カードの利用',
    '大口ビルの入口',
    '年度未達成の事業',
    'カメラとロビー、エコとタイヤ',
    '人口の流入を促した。',
    '二十歳の集い',
  ])('is not found in %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
