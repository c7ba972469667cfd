import { AGGREGATIONS, holdersOn } from '@torikumi/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CitySeed } from '../src/city-seed.ts'
import { defaultCityDir } from '../src/default-city-dir.ts'
import { readCity } from '../src/read-city.ts'
import { formatSeedProblem } from '../src/seed-problem.ts'

let city: CitySeed

beforeAll(async () => {
  const reading = await readCity(defaultCityDir)
  if ('problems' in reading) throw new Error(reading.problems.map(formatSeedProblem).join('\n'))
  city = reading.city
})

describe('the demonstration city', () => {
  it('is 美祢市 in fiscal year 2016, marked as a sample', () => {
    expect(city.municipality).toMatchObject({
      code: '352136',
      name: '美祢市',
      status: 'sample',
      contentIsSummary: true,
    })
    expect(city.municipality.notice).toBe('見本：torikumiの動作確認用です。美祢市の公表資料ではありません')
    expect(city.cycle).toEqual({
      fiscalYear: 2016,
      cycleNo: 1,
      requestedOn: '2017-08-28',
      dueOn: '2017-09-15',
      publishedOn: '2017-10-02',
    })
  })

  it('holds what the report prints: 23 measures, 33 indicators in 36 places, 97 activities, 7 grant projects', () => {
    expect(city.measures).toHaveLength(23)
    expect(city.indicators).toHaveLength(33)
    expect(city.placements).toHaveLength(36)
    expect(city.activities).toHaveLength(97)
    expect(city.activityAnswers).toHaveLength(97)
    expect(
      city.grants.map((grant) => city.grantProjects.filter((project) => project.grant === grant.no).length),
    ).toEqual([4, 1, 2])
  })

  it('has 8, 6, 4 and 5 measures and 13, 11, 4 and 8 KPI rows in its four priorities', () => {
    const priorityOf = new Map(city.measures.map((measure) => [measure.id, measure.priority]))
    const count = (priorities: (number | undefined)[]) =>
      city.priorities.map(({ no }) => priorities.filter((priority) => priority === no).length)
    expect(count(city.measures.map((measure) => measure.priority))).toEqual([8, 6, 4, 5])
    expect(count(city.placements.map((placement) => priorityOf.get(placement.measure ?? '')))).toEqual([13, 11, 4, 8])
  })

  it('prints three indicators a second time', () => {
    expect(
      city.placements.filter((placement) => placement.shownAgain).map((p) => `${p.measure} ${p.indicator}`),
    ).toEqual(['m1-3-1 roadside-station-sales', 'm2-1-2 foreign-visitors', 'm2-2-1 mine-collection-products'])
  })

  it('declares 18 figures at a point in time, 6 annual, 4 cumulative, 3 period averages and 2 per day, 4 of them better when lower', () => {
    const byAggregation = AGGREGATIONS.map((name) => city.definitions.filter((d) => d.aggregation === name).length)
    expect(byAggregation).toEqual([18, 6, 4, 3, 2])
    expect(city.definitions.filter((d) => d.direction === 'lower')).toHaveLength(4)
    expect(city.definitions.filter((d) => d.direction === 'maintain').map((d) => d.targetRaw)).toEqual(['維持'])
  })

  it('gives the five surveys without a figure the reason 調査なし', () => {
    const missing = city.indicatorAnswers.filter((answer) => answer.actualReason !== 'none')
    expect(missing.map((answer) => `${answer.indicator} ${answer.actualRaw} ${answer.actualReason}`)).toEqual([
      'elderly-welfare-dissatisfaction - not-measured',
      'care-facility-staff — not-measured',
      'childcare-dissatisfaction — not-measured',
      'hometown-attachment-rate — not-measured',
      'urban-function-dissatisfaction — not-measured',
    ])
  })

  it('has one person for each post and one post for each person on the day of the 照会', () => {
    const appointments = city.appointments.map(({ account, ...appointment }) => ({ ...appointment, person: account }))
    const holders = holdersOn(appointments, city.cycle.requestedOn)
    const persons = city.posts.map((post) => holders(post.id))
    expect(persons.every((held) => held.length === 1)).toBe(true)
    expect(new Set(persons.flat()).size).toBe(city.accounts.length)
  })

  it('names nobody: persons are 見本職員 with a number', () => {
    expect(city.accounts.map((account) => account.displayName)).toEqual(
      city.accounts.map((_, index) => `見本職員${String(index + 1).padStart(2, '0')}`),
    )
  })
})

describe('the texts of the demonstration', () => {
  const sentences = () => [
    ...city.activityAnswers.flatMap((answer) => [answer.thisYear, answer.nextYear, answer.nextYearReason]),
    ...city.indicatorAnswers.map((answer) => answer.actualNote),
  ]

  it('are one polite sentence of at most 60 characters, a dash or a blank', () => {
    const wrong = sentences().filter((text) => !/^(—|[^。]{1,59}。)?$/u.test(text))
    expect(wrong).toEqual([])
  })

  it('say what was done in the past and what comes next in the present', () => {
    const told = city.activityAnswers.filter((answer) => !['', '—'].includes(answer.thisYear))
    expect(told.filter((answer) => !/(ました|ませんでした)(（.*）)?。$/.test(answer.thisYear))).toEqual([])
    const planned = city.activityAnswers.filter((answer) => answer.nextYear !== '')
    expect(planned.filter((answer) => !/(ます|です)(（.*）)?。$/.test(answer.nextYear))).toEqual([])
    const reasons = city.activityAnswers.filter((answer) => answer.nextYearReason !== '')
    expect(reasons.filter((answer) => !answer.nextYearReason.endsWith('ためです。'))).toEqual([])
  })

  it('keep the two dashes and the three blanks of the source', () => {
    const odd = city.activityAnswers.flatMap(({ activity, thisYear, nextYear }) => [
      ...(['', '—'].includes(thisYear) ? [`${activity} this 「${thisYear}」`] : []),
      ...(['', '—'].includes(nextYear) ? [`${activity} next 「${nextYear}」`] : []),
    ])
    expect(odd).toEqual([
      'm1-1-1-a1 this 「—」',
      'm1-1-1-a2 this 「—」',
      'm4-2-1-a4 this 「」',
      'm4-2-1-a4 next 「」',
      'm4-2-1-a5 this 「」',
    ])
  })

  it('summarise the content of a measure in at most 120 characters', () => {
    expect(city.measures.filter(({ content }) => content === '' || content.length > 120)).toEqual([])
  })
})
