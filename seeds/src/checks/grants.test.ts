import { describe, expect, it } from 'vitest'
import { copyCity } from '../../test/city-copy.ts'
import { type BrokenCity, reportAt } from '../../test/broken-city.ts'
import { readCity } from '../read-city.ts'

const MEASURES = 'grant,project,measure\n'
const YEARS = 'grant,project,fiscal_year,cost_thousand_yen,grant_thousand_yen,cost_status,account\n'
const KPIS = 'grant,project,position,name,baseline_raw,target_raw\n'
const ACTUALS = 'grant,project,position,fiscal_year,actual_raw\n'

const GRANTS: BrokenCity[] = [
  [
    'a project that does not exist',
    (c) => c.write('grant-project-measures.csv', `${MEASURES}1,9,m1-1-1\n`),
    'grant-project-measures.csv 2行目「project」',
    'grant-projects.csv にありません',
  ],
  [
    'an amount without its status',
    (c) => c.write('grant-project-years.csv', `${YEARS}1,1,2016,1200,600,,\n`),
    'grant-project-years.csv 2行目「cost_status」',
    '状態',
  ],
  [
    'a gap in the KPIs of a project',
    (c) => c.write('grant-project-kpis.csv', `${KPIS}1,1,2,入込客数,1人,2人\n`),
    'grant-project-kpis.csv 2行目「position」',
    'ここは1になるはず',
  ],
  [
    'a figure of a KPI that the project lacks',
    (c) => c.write('grant-project-actuals.csv', `${ACTUALS}1,1,1,2016,2人\n`),
    'grant-project-actuals.csv 2行目「position」',
    'grant-project-kpis.csv にありません',
  ],
  [
    'two accounts of one year',
    (c) => c.write('grant-project-years.csv', `${YEARS}1,1,2016,,,,一\n1,1,2016,,,,二\n`),
    'grant-project-years.csv 3行目「fiscal_year」',
    '2行目にもあります',
  ],
]

describe('checks of 交付金事業', () => {
  it.each(GRANTS)('reports %s', async (_, spoil, where, message) => {
    expect(await reportAt(where, spoil)).toContain(message)
  })

  it('lets a city say what a project is, cost and reached', async () => {
    await using copy = await copyCity()
    await copy.write('grant-project-measures.csv', `${MEASURES}1,1,m1-1-1\n`)
    await copy.write('grant-project-years.csv', `${YEARS}1,1,2016,1200,600,settled,調査をした。\n`)
    await copy.write('grant-project-kpis.csv', `${KPIS}1,1,1,入込客数,1人,2人\n`)
    await copy.write('grant-project-actuals.csv', `${ACTUALS}1,1,1,2016,2人\n`)
    const reading = await readCity(copy.dir)
    if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => message).join())
    expect(reading.city.grantProjectYears).toMatchObject([{ costThousandYen: 1200, costStatus: 'settled' }])
    expect(reading.city.grantProjectActuals).toMatchObject([{ actualRaw: '2人' }])
  })
})
