import { describe, expect, it } from 'vitest'
import { type BrokenCity, reportAt } from '../../test/broken-city.ts'

const YEARS: BrokenCity[] = [
  [
    'a plan that ends before it begins',
    (c) => c.replace('plan.csv', '2015,2019', '2020,2019'),
    'plan.csv 2行目「last_fiscal_year」',
    '前です',
  ],
  [
    'a year outside the plan',
    (c) => c.replace('cycle.csv', '2016,1', '2020,1'),
    'cycle.csv 2行目「fiscal_year」',
    '計画（2015〜2019年度）',
  ],
  [
    'a deadline before the request',
    (c) => c.replace('cycle.csv', '2017-09-15', '2017-08-01'),
    'cycle.csv 2行目「due_on」',
    '照会の日',
  ],
  [
    'a publication before the deadline',
    (c) => c.replace('cycle.csv', '2017-10-02', '2017-09-01'),
    'cycle.csv 2行目「published_on」',
    '回答期限',
  ],
]

const LINKS: BrokenCity[] = [
  [
    'a double id',
    (c) => c.replace('indicators.csv', 'attracted-companies', 'joint-company-briefings'),
    'indicators.csv 4行目「id」',
    '3行目にもあります',
  ],
  [
    'an indicator without owner',
    (c) => c.replace('indicators.csv', 'foreign-visitors,kanko', 'foreign-visitors,gaiko'),
    'indicators.csv 7行目「section」',
    'sections.csv にありません',
  ],
  [
    'an activity of an unknown measure',
    (c) => c.replace('activities.csv', ',m4-2-3,3,', ',m4-2-4,1,'),
    'activities.csv 98行目「measure」',
    'measures.csv',
  ],
  [
    'a measure in an unknown policy',
    (c) => c.replace('measures.csv', '1-3-2,1,3,2', '1-3-2,1,4,1'),
    'measures.csv 9行目「policy」',
    'policies.csv',
  ],
  [
    'a gap in positions',
    (c) => c.replace('placements.csv', 'm2-1-1,2,', 'm2-1-1,3,'),
    'placements.csv 16行目「position」',
    'ここは2になるはずですが、3です',
  ],
  [
    'a placement on a priority that is not there',
    (c) =>
      c.replace(
        'placements.csv',
        'm4-2-3,1,partnership-agreements,連携協定締結数,,',
        ',1,partnership-agreements,連携協定締結数,9,',
      ),
    'placements.csv 37行目「priority」',
    'priorities.csv',
  ],
  [
    'a placement on a 戦略方針 without its 基本目標',
    (c) =>
      c.replace(
        'placements.csv',
        'm4-2-3,1,partnership-agreements,連携協定締結数,,',
        ',1,partnership-agreements,連携協定締結数,,2',
      ),
    'placements.csv 37行目「policy」',
    '基本目標の番号も',
  ],
  [
    'a placement nowhere',
    (c) =>
      c.replace(
        'placements.csv',
        'm4-2-3,1,partnership-agreements,連携協定締結数,,',
        ',1,partnership-agreements,連携協定締結数,,',
      ),
    'placements.csv 37行目「measure」',
    '置く場所がありません',
  ],
  [
    'a placement on a measure and a priority',
    (c) => c.replace('placements.csv', '関わる市内企業の数,,', '関わる市内企業の数,1,'),
    'placements.csv 2行目「priority」',
    '両方',
  ],
  [
    'a route with an unknown post',
    (c) => c.replace('routes.csv', ',kanko-kacho,', ',kanko-bucho,'),
    'routes.csv 35行目「post」',
    'posts.csv',
  ],
]

describe('checks of the year, of references and of positions', () => {
  it.each([...YEARS, ...LINKS])('reports %s', async (_, spoil, where, message) => {
    expect(await reportAt(where, spoil)).toContain(message)
  })
})
