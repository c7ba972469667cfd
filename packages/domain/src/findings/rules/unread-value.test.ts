import { describe, expect, it } from 'vitest'
import { activityRow, kpiRow } from '../testing/rows.ts'
import { unreadValue } from './unread-value.ts'

describe('a value that cannot be read is found', () => {
  it.each(['別紙のとおり', '多数', 'ABC', '人'])('in %j', (raw) => {
    expect(unreadValue(kpiRow(raw))).toEqual([
      {
        rule: 'unread-value',
        severity: 'error',
        subject: 'clubs',
        field: 'raw',
        message: `「児童クラブ数」の年度末値「${raw}」を値として読めません。数字を入れるか、「値がない」を選んでください。`,
      },
    ])
  })
})

describe('nothing is unread', () => {
  it.each([
    '15か所',
    '１５か所',
    '8.72人(H26.12)',
    '19.7% (H28年度卒業生)',
    '年平均14人 (H27・28)',
    '進出協定締結数 平成28年度 1社 平成29年度 1社',
    '維持',
    '—',
    '-',
    '0人',
    '集計中',
    '約1万7千人',
  ])('in %j', (raw) => {
    expect(unreadValue(kpiRow(raw))).toEqual([])
  })

  it('in a blank cell: that is missing, not unread', () => {
    expect(unreadValue(kpiRow(' '))).toEqual([])
  })

  it('where the section gave a reason, whatever stands in the cell', () => {
    expect(unreadValue(kpiRow('別紙のとおり', { reason: 'unknown' }))).toEqual([])
  })

  it('in an activity', () => {
    expect(unreadValue(activityRow('別紙のとおり', '多数'))).toEqual([])
  })
})
