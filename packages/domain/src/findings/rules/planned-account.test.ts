import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { plannedAccount } from './planned-account.ts'

const OTHER = '説明会を開きました'

describe('an account worded as a plan', () => {
  it.each([
    ['利用の増加を図る。', '「図る」'],
    ['来年も開く予定', '「予定」'],
  ])('%s is found: %s', (text, said) => {
    const found = plannedAccount(activityRow(text, OTHER))
    expect(found.map(({ rule, severity, field }) => [rule, severity, field])).toEqual([
      ['planned-account', 'warning', 'thisYear'],
    ])
    expect(found[0]?.message).toContain(said)
  })

  it.each(['利用の増加を図るため本を並べた。', '予定どおり開いた。', '読み聞かせを行う会を開いた。'])(
    '%s is not found',
    (text) => {
      expect(plannedAccount(activityRow(text, OTHER))).toEqual([])
    },
  )
})
