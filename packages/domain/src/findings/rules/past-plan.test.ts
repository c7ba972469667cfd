import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { pastPlan } from './past-plan.ts'

const OTHER = '説明会を開きました'

describe('a plan that tells what is past', () => {
  it.each([
    ['本を並べた。', '過去形'],
    ['本を並べました。', '過去形'],
    ['会議の開催(平成29年3月)', '(平成29年3月)'],
  ])('%s is found: %s', (text, said) => {
    const found = pastPlan(activityRow(OTHER, text), { fiscalYear: 2016 })
    expect(found.map(({ rule, severity, field }) => [rule, severity, field])).toEqual([
      ['past-plan', 'warning', 'nextYear'],
    ])
    expect(found[0]?.message).toContain(said)
  })

  it.each([
    '昨年開設した施設を使う。',
    '平成29年3月に策定した計画により進める。',
    '会議の開催(平成29年4月)',
    'また、本を並べる。',
  ])('%s is not found', (text) => {
    expect(pastPlan(activityRow(OTHER, text), { fiscalYear: 2016 })).toEqual([])
  })
})
