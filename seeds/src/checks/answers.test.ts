import { describe, expect, it } from 'vitest'
import { type BrokenCity, reportAt } from '../../test/broken-city.ts'

const ANSWERS: BrokenCity[] = [
  [
    'an indicator without definition',
    (c) => c.dropLine('definitions.csv', 'foreign-visitors,'),
    'indicators.csv 7行目「id」',
    'definitions.csv',
  ],
  [
    'an indicator without answer',
    (c) => c.dropLine('indicator-answers.csv', 'foreign-visitors,'),
    'indicators.csv 7行目「id」',
    'indicator-answers.csv',
  ],
  [
    'an indicator printed nowhere',
    (c) => c.dropLine('placements.csv', 'm4-2-3,1,'),
    'indicators.csv 34行目「id」',
    'placements.csv',
  ],
  [
    'an activity without answer',
    (c) => c.dropLine('activity-answers.csv', 'm4-2-3-a3,'),
    'activities.csv 98行目「id」',
    'activity-answers.csv',
  ],
  [
    'a dash without reason',
    (c) => c.replace('indicator-answers.csv', 'final,not-measured', 'final,none'),
    'indicator-answers.csv 19行目「actual_reason」',
    '理由',
  ],
  [
    'a figure with a reason',
    (c) => c.replace('indicator-answers.csv', '7企業,final,none', '7企業,final,pending'),
    'indicator-answers.csv 2行目「actual_reason」',
    'none',
  ],
  [
    'a direction without its reason',
    (c) => c.replace('indicator-answers.csv', '市内企業に情報を積極的に伝え、参入を促すためです。', ''),
    'indicator-answers.csv 2行目「outlook_reason」',
    '両方',
  ],
  [
    'a cost without its status',
    (c) => c.replace('activity-answers.csv', '2787,settled', '2787,'),
    'activity-answers.csv 6行目「cost_status」',
    '両方',
  ],
]

describe('checkAnswers', () => {
  it.each(ANSWERS)('reports %s', async (_, spoil, where, message) => {
    expect(await reportAt(where, spoil)).toContain(message)
  })
})
