import { describe, expect, it } from 'vitest'
import { activityRow, findingRow, kpiRow } from '../testing/rows.ts'
import { missingAnswer } from './missing-answer.ts'

describe('an empty field is found', () => {
  it('in a KPI without value and reason', () => {
    expect(missingAnswer(kpiRow(''))).toEqual([
      {
        rule: 'missing-answer',
        severity: 'notice',
        subject: 'clubs',
        field: 'raw',
        message: '「児童クラブ数」の年度末値が空欄です。',
      },
    ])
  })

  it('in an activity, each text for itself', () => {
    expect(missingAnswer(activityRow('', '続けます。')).map(({ field, message }) => [field, message])).toEqual([
      ['thisYear', '「子育て支援の場の提供」の取り組んだ事業の概要が空欄です。'],
    ])
    expect(missingAnswer(activityRow(' ', '　')).map(({ field }) => field)).toEqual(['thisYear', 'nextYear'])
    expect(missingAnswer(activityRow('開きました。', ''))[0]?.message).toContain('今後の取組内容が空欄です。')
  })
})

describe('nothing is missing', () => {
  it.each([
    ['a value', kpiRow('15か所')],
    ['a zero', kpiRow('0')],
    ['a dash', kpiRow('—')],
    ['a reason without a glyph', kpiRow('', { reason: 'pending' })],
    ['two texts', activityRow('開きました。', '続けます。')],
    ['two dashes', activityRow('—', '—')],
    ['the row of a 公表', findingRow({ kind: 'edition', edition: '', manifestSha256: '' })],
  ])('in a row with %s', (_case, row) => {
    expect(missingAnswer(row)).toEqual([])
  })
})
