import { describe, expect, it } from 'vitest'
import { activityRow, kpiRow } from '../testing/rows.ts'
import { proseContradictsValue } from './prose-contradicts-value.ts'

const told = (account: string, measure = '3-2-1') =>
  proseContradictsValue(
    [
      { ...kpiRow('57品'), name: 'ミネコレクションの認定商品数' },
      { ...activityRow(account, '続けます。'), measure },
    ],
    {},
  ).map(({ at, finding }) => [at, finding.message])

describe('prose that tells another value', () => {
  it('is found where it names the indicator and the end of the year', () => {
    expect(told('ミネコレクションは平成28年度末で18事業者58品目です。')).toEqual([
      [1, expect.stringContaining('「58品」')],
    ])
  })

  it.each([
    'ミネコレクションは平成28年度末で18事業者57品目です。',
    'ミネコレクションに15品目を新たに認定しました。',
    '平成28年度末で18事業者58品目です。',
    'ミネコレクションは平成28年度末で20品目に37品目を足しました。',
  ])('is not found in %s', (account) => {
    expect(told(account)).toEqual([])
  })

  it('is not looked for in another measure', () => {
    expect(told('ミネコレクションは平成28年度末で58品目です。', '1-1-1')).toEqual([])
  })
})
