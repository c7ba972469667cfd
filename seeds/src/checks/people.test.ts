import { describe, expect, it } from 'vitest'
import { type BrokenCity, reportAt } from '../../test/broken-city.ts'

const PEOPLE: BrokenCity[] = [
  [
    'two planning sections',
    (c) => c.replace('sections.csv', '秘書広報担当課,課,課長,no', '秘書広報担当課,課,課長,yes'),
    'sections.csv 3行目「planning」',
    '1つだけ',
  ],
  [
    'no planning section',
    (c) => c.replace('sections.csv', '企画担当課,課,課長,yes', '企画担当課,課,課長,no'),
    'sections.csv「planning」',
    'いまは0つ',
  ],
  [
    'a post without its section',
    (c) => c.replace('posts.csv', '観光係員,drafter,kanko', '観光係員,drafter,'),
    'posts.csv 27行目「section」',
    '書いてください',
  ],
  [
    'a mayor in a section',
    (c) => c.replace('posts.csv', '市長,mayor,,', '市長,mayor,kanko,'),
    'posts.csv 47行目「section」',
    '空欄',
  ],
  [
    'an appointment that ends before it begins',
    (c) => c.replace('appointments.csv', 'shicho,primary,2017-04-01,', 'shicho,primary,2017-04-01,2017-03-31'),
    'appointments.csv 46行目「until」',
    '前です',
  ],
  [
    'a section without drafter',
    (c) => c.dropLine('appointments.csv', 'kanko-1,'),
    'sections.csv 11行目「id」',
    '観光担当課には回答を入力する職',
  ],
  [
    'a drafter who is not there yet',
    (c) => c.replace('appointments.csv', 'kanko-kakariin,primary,2017-04-01', 'kanko-kakariin,primary,2017-09-01'),
    'sections.csv 11行目「id」',
    '観光担当課',
  ],
]

const ROUTES: BrokenCity[] = [
  [
    'a section without route',
    async (c) => {
      for (const step of [1, 2, 3, 4]) await c.dropLine('routes.csv', `regular,kanko,${step},`)
    },
    'sections.csv 11行目「id」',
    '定例照会の決裁経路',
  ],
  [
    'no route for the publication',
    async (c) => {
      for (const step of [1, 2, 3, 4]) await c.dropLine('routes.csv', `publication,kikaku,${step},`)
    },
    'sections.csv 2行目「id」',
    '公表の決裁経路',
  ],
  [
    'a route without decision',
    (c) => c.replace('routes.csv', 'kanko-kacho,decision', 'kanko-kacho,circulation'),
    'routes.csv 34行目「part」',
    '決裁（decision）がありません',
  ],
  [
    'a step above before the decision',
    (c) => c.replace('routes.csv', 'kanko-kakaricho,circulation', 'kanko-kakaricho,above'),
    'routes.csv 34行目「part」',
    '順序は',
  ],
  [
    'a vacant post on a route',
    (c) => c.dropLine('appointments.csv', 'kanko-kakaricho,'),
    'routes.csv 34行目「post」',
    '就いている人',
  ],
  [
    'a drafter who decides',
    (c) => c.replace('appointments.csv', 'kanko-kacho,kanko-kacho', 'kanko-1,kanko-kacho'),
    'routes.csv 35行目「post」',
    '起案と決裁の両方',
  ],
  [
    'nobody left for 企画課確認',
    (c) => c.replace('appointments.csv', 'kikaku-kakaricho,kikaku-kakaricho', 'kikaku-1,kikaku-kakaricho'),
    'sections.csv 2行目「id」',
    '確認できる人',
  ],
]

describe('checkOrganisation and checkRoutes', () => {
  it.each([...PEOPLE, ...ROUTES])('reports %s', async (_, spoil, where, message) => {
    expect(await reportAt(where, spoil)).toContain(message)
  })
})
