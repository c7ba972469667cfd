import { randomUUID } from 'node:crypto'
import { type Database, listAskedRows, openDatabase, recordAct, saveCity, writeAct } from '@torikumi/database'
import { STANDARD_RULES, composeAlone } from '@torikumi/domain'
import { figureAnswer } from '@torikumi/domain/testing/answers'
import { cloneDatabase } from '@torikumi/engines/testing'
import { type CitySeed, defaultCityDir } from '@torikumi/seeds'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityRows } from './city-rows.ts'
import { readCityOrRefuse } from './read-city-or-refuse.ts'

let city: CitySeed
let db: Database
let drop: () => Promise<void>
const id = randomUUID()
beforeAll(async () => {
  city = await readCityOrRefuse(defaultCityDir)
  const clone = await cloneDatabase()
  db = openDatabase(clone.url, { poolSize: 2 })
  drop = clone.drop
  await saveCity(db, cityRows(city))
  const at = '2021-06-01T01:00:00.000Z'
  const decisionId = randomUUID()
  const dates = { requestedOn: '2021-06-01', dueOn: '2021-07-01', publishOn: '2021-10-01' }
  const payload = {
    id,
    municipalityCode: city.municipality.code,
    planId: 'second',
    fiscalYear: 2020,
    cycleNo: 1,
    ...dates,
    noticeText: '',
    ruleSet: STANDARD_RULES,
  }
  await writeAct(db, { decisionId, subject: { kind: 'cycle', id }, kind: 'open', actor: 'kikaku-1', at, payload })
  const answer = await recordAct(db, decisionId, new Date(at))
  if (answer.kind !== 'recorded') throw new Error(`the year was not opened: ${JSON.stringify(answer)}`)
})
afterAll(async () => {
  await db.destroy()
  await drop()
})

const rowsOf = async () => {
  const requests = await db.selectFrom('request').select('id').where('cycle_id', '=', id).execute()
  const rows = (await Promise.all(requests.map(async (request) => listAskedRows(db, request.id)))).flat()
  return rows.flatMap((row) => (row.kind === 'indicator' ? [row] : []))
}

describe('fiscal year 2020 of the demonstration, on the second plan', () => {
  it('asks each indicator of that plan once, as that plan defines it', async () => {
    const rows = await rowsOf()
    const [second] = city.laterPlans
    const definitions = new Map(second?.definitions.map((definition) => [definition.indicator, definition]))
    expect(rows.map(({ subject }) => subject).toSorted()).toEqual([...definitions.keys()].toSorted())
    for (const { subject, definition } of rows) {
      const { unit, targetRaw, baselineRaw } = definitions.get(subject) ?? {}
      expect(definition).toMatchObject({ unit, targetRaw, baselineRaw })
    }
  })

  it.each([
    ['foreign-visitors', 'target', 'reached'],
    ['foreign-visitors', 'baseline', 'behind'],
    ['roadside-station-sales', 'target', 'reached'],
    ['roadside-station-sales', 'baseline', 'behind'],
  ] as const)('judges %s at its %s as %s', async (indicator, cell, mark) => {
    const row = (await rowsOf()).find(({ subject }) => subject === indicator)
    if (row === undefined) throw new Error(`${indicator} is not asked`)
    const raw = (cell === 'target' ? row.definition.targetRaw : row.definition.baselineRaw).replace(/\(.*\)$/, '')
    const answer = figureAnswer(raw)
    const year = {
      edition: { fiscalYear: 2020, publishedOn: '2021-10-01' },
      plan: { firstFiscalYear: 2020, lastFiscalYear: 2024 },
    }
    const { judged, actual } = composeAlone({ ...row.definition, name: row.name }, answer, year, STANDARD_RULES)
    expect(judged.mark).toBe(mark)
    expect(actual.number).not.toBeNull()
    expect(judged.reason).toContain('令和2年度')
  })
})
