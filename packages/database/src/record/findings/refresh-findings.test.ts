import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFindings, settleFinding } from '../../queries/findings/findings.ts'
import { AT, act, openYear, requestOf, reviewing, submitting } from '../../testing/acting.ts'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { checkedRows } from './checked-rows.ts'
import { refreshFindings } from './refresh-findings.ts'

let city: SmallCity
let cycle: string
beforeAll(async () => {
  city = await smallCity()
  cycle = (await openYear(city.db)).id
  const request = await requestOf(city.db, 'tourism')
  await act(city.db, await submitting(city.db, request, 'drafter', '15人の会員に、名簿と案内を送りました'))
  await act(city.db, await reviewing(city.db, request, 'agree', 'circulator'))
  await act(city.db, await reviewing(city.db, request, 'approve', 'head'))
  const farming = await requestOf(city.db, 'farming')
  await act(city.db, await submitting(city.db, farming, 'farmer', '畑を見て回りました'))
  await act(city.db, await reviewing(city.db, farming, 'approve', 'farm-head'))
})
afterAll(async () => city.close())

describe('the rows that are checked', () => {
  it('have the definition that holds in the year, and no answer of a year before that was not asked', async () => {
    const rows = await checkedRows(city.db, cycle)
    expect(rows).toHaveLength(4)
    const indicators = rows.filter(({ definition }) => definition !== undefined)
    expect(indicators).toHaveLength(2)
    expect(indicators.every(({ definition }) => definition?.unit !== undefined)).toBe(true)
    expect(rows.every(({ lastYear }) => lastYear === null)).toBe(true)
  })
})

describe('findings that are looked for again', () => {
  it('keep how they were settled', async () => {
    const count = await refreshFindings(city.db, cycle)
    expect(count).toBeGreaterThan(0)
    const [first] = await listFindings(city.db, cycle)
    if (first === undefined) throw new Error('no finding')
    const how = { how: 'right-as-is', reason: randomUUID(), by: 'planner', at: new Date(AT) } as const
    await settleFinding(city.db, { cycle, finding: first.id, ...how })
    expect(await refreshFindings(city.db, cycle)).toBe(count)
    const again = (await listFindings(city.db, cycle)).find(({ id }) => id === first.id)
    expect(again?.settled?.reason).toBe(how.reason)
  })
})

describe('a year after another', () => {
  it('has what was decided the year before beside each row', async () => {
    await city.db.updateTable('cycle').set({ fiscal_year: 2015, phase: 'published' }).where('id', '=', cycle).execute()
    const next = await openYear(city.db)
    const rows = await checkedRows(city.db, next.id)
    expect(rows).toHaveLength(4)
    expect(rows.filter(({ lastYear }) => lastYear?.kind === 'activity')).toHaveLength(2)
    expect(rows.find(({ definition }) => definition !== undefined)?.lastYear).toMatchObject({ kind: 'indicator' })
  })
})
