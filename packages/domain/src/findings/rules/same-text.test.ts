import { describe, expect, it } from 'vitest'
import { activityRow, kpiRow } from '../testing/rows.ts'
import { sameText } from './same-text.ts'

const ACCOUNT = '家賃と施設の費用を補助しました。'

describe('the same text twice is found', () => {
  it('as a warning on the plan, with the name of the activity', () => {
    expect(sameText(activityRow(ACCOUNT, ACCOUNT))).toEqual([
      {
        rule: 'same-text',
        severity: 'warning',
        subject: 'activity-1',
        field: 'nextYear',
        message: '「子育て支援の場の提供」の今後の取組内容が、取り組んだ事業の概要と同じ文です。',
      },
    ])
  })

  it('from ten characters on', () => {
    expect(sameText(activityRow('補助金を交付しました', '補助金を交付しました'))).toHaveLength(1)
    expect(sameText(activityRow('補助金を交付した。', '補助金を交付した。'))).toEqual([])
  })
})

describe('no sameness is found', () => {
  it.each([
    ['where one letter differs', activityRow(ACCOUNT, '家賃と施設の費用を補助します。')],
    ['between two dashes', activityRow('—', '—')],
    ['between two blanks', activityRow('', '')],
    ['between two short words', activityRow('同上', '同上')],
    ['in a KPI', kpiRow('年平均3.4件 (H22~H26)')],
  ])('%s', (_case, row) => {
    expect(sameText(row)).toEqual([])
  })
})
