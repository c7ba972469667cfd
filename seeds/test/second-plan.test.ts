import { beforeAll, describe, expect, it } from 'vitest'
import type { CitySeed } from '../src/city-seed.ts'
import { defaultCityDir } from '../src/default-city-dir.ts'
import type { LaterPlanSeed } from '../src/later-plan/later-plan-seed.ts'
import { readCity } from '../src/read-city.ts'
import { formatSeedProblem } from '../src/seed-problem.ts'

let city: CitySeed
let second: LaterPlanSeed

beforeAll(async () => {
  const reading = await readCity(defaultCityDir)
  if ('problems' in reading) throw new Error(reading.problems.map(formatSeedProblem).join('\n'))
  city = reading.city
  const [plan, ...more] = city.laterPlans
  if (plan === undefined || more.length > 0) throw new Error('the city does not have exactly one later plan')
  second = plan
})

describe('the second plan of the demonstration city', () => {
  it('covers fiscal years 2020 to 2024, right after the first', () => {
    expect(second.plan).toMatchObject({ term: 2, firstFiscalYear: 2020, lastFiscalYear: 2024 })
    expect(second.before).toBe(city.plan.id)
  })

  it('holds 5 priorities, 15 policies (4, 3, 3, 3, 2), 38 measures and 74 KPI rows (27, 13, 11, 17, 6)', () => {
    const count = (priorities: number[]) =>
      second.priorities.map(({ no }) => priorities.filter((priority) => priority === no).length)
    const priorityOf = new Map(second.measures.map((measure) => [measure.id, measure.priority]))
    expect(count(second.policies.map(({ priority }) => priority))).toEqual([4, 3, 3, 3, 2])
    expect(second.measures).toHaveLength(38)
    expect(count(second.placements.map(({ measure }) => priorityOf.get(measure ?? '') ?? 0))).toEqual([
      27, 13, 11, 17, 6,
    ])
    expect(second.definitions).toHaveLength(74)
  })

  it('goes on with six indicators of the first plan and begins 68', () => {
    const before = new Set(city.indicators.map(({ id }) => id))
    expect(second.definitions.flatMap(({ indicator }) => (before.has(indicator) ? [indicator] : []))).toEqual([
      'roadside-station-sales',
      'foreign-visitors',
      'community-farming-corporations',
      'certified-new-farmers',
      'rehabilitation-center-companies',
      'partnership-agreements',
    ])
    expect(second.indicators).toHaveLength(68)
  })

  it('keeps the targets below or at 現状値 as floors', () => {
    const floors = second.definitions.filter(({ targetKind }) => targetKind === 'not-worse')
    expect(floors.map(({ baselineRaw, targetRaw }) => `${baselineRaw}→${targetRaw}`)).toEqual([
      '1,522→1,500',
      '5,000→5,000',
      '304→300',
      '6→6',
      '3→3',
      '1→1',
      '1→1',
    ])
    expect(floors.every(({ direction }) => direction === 'maintain')).toBe(true)
  })

  it('asks no section that only keeps accounts or audits', () => {
    const asked = new Set(second.indicators.map(({ section }) => section))
    expect([...asked].filter((section) => section === 'joho' || section === 'kansa')).toEqual([])
  })

  it('summarises the content of each measure in one sentence', () => {
    expect(second.measures.filter(({ content }) => !/^[^。]{10,80}。$/u.test(content))).toEqual([])
  })
})

describe('the bridge from the first plan to the second', () => {
  it('has one relation or dropped for each of the 33 indicators, and an origin or new for each of the 74', () => {
    const byRelation = Map.groupBy(second.lineage, ({ relation }) => relation)
    expect(Object.fromEntries([...byRelation].map(([relation, links]) => [relation, links.length]))).toEqual({
      same: 3,
      renamed: 2,
      rescaled: 1,
      split: 2,
      redefined: 7,
      dropped: 19,
      new: 59,
    })
    const from = new Set(second.lineage.flatMap((link) => link.from ?? []))
    const to = second.lineage.flatMap((link) => link.to ?? [])
    expect([...from].toSorted()).toEqual(city.indicators.map(({ id }) => id).toSorted())
    expect(to.toSorted()).toEqual(second.definitions.map(({ indicator }) => indicator).toSorted())
  })

  it('keeps the id exactly where figures may be compared', () => {
    const kept = second.lineage.filter((link) => link.from === link.to).map(({ relation }) => relation)
    expect(kept).toEqual(['same', 'same', 'same', 'renamed', 'renamed', 'rescaled'])
  })
})
