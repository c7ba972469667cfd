import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { wrongSum } from './wrong-sum.ts'

const OTHER = '説明会を開きました'

describe('a total that is not the sum', () => {
  it.each([
    ['修理は5件、購入は4件で合計10件を補助した。', '9件'],
    ['修理に2,000千円、購入に50万円で合計3,000千円を使った。', '2,500千円'],
    ['生徒13名と引率者5名の19名が訪れた。', '18名'],
  ])('%s is found: %s', (text, said) => {
    const found = wrongSum(activityRow(text, OTHER))
    expect(found.map(({ rule, severity, field }) => [rule, severity, field])).toEqual([
      ['wrong-sum', 'warning', 'thisYear'],
    ])
    expect(found[0]?.message).toContain(said)
  })

  it.each([
    '5件(2,173千円)、5件(614千円)で合計10件(2,787千円)',
    '修理に2,000千円、購入に50万円で合計250万円を使った。',
    '生徒13名と引率者5名の18名が訪れた。',
    '5件、合計10件',
    '3人が5件、2人が4件を出し、合計10校',
  ])('%s is not found', (text) => {
    expect(wrongSum(activityRow(text, OTHER))).toEqual([])
  })
})
