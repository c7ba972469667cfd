import { STANDARD_RULES, composeEdition } from '@torikumi/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type JudgementChange,
  editionOfCycle,
  editionSource,
  listDecidedIndicators,
  openDatabase,
  overrideJudgement,
} from '../src/index.ts'
import { AT, act, confirmYear, makeCandidate, openYear, requestOf, review, submitting } from '../src/testing/acting.ts'
import { type SmallCity, smallCity } from '../src/testing/small-city.ts'

let city: SmallCity
let cycle: string
beforeAll(async () => {
  city = await smallCity()
  cycle = (await openYear(city.db)).id
})
afterAll(async () => city.close())

const behind = { mark: 'behind', word: '遅れ', reason: '冬の開催を見送ったためです。' } as const
const change = (to: JudgementChange['to'], indicator = 'visitors') =>
  overrideJudgement(city.db, { cycle, correction: null, indicator, to, by: 'planner', at: new Date(AT) })
const visitors = async () =>
  (await listDecidedIndicators(city.db, cycle)).find(({ indicator }) => indicator === 'visitors')

describe('判定の変更', () => {
  it('waits for 横断確認', async () => {
    expect(await change(behind)).toBe('wrong-phase')
    await confirmYear(city.db)
    expect(await change(behind, 'nobody')).toBe('not-decided')
  })

  it('is kept with post and time, changed again, and taken back', async () => {
    expect((await visitors())?.override).toBeNull()
    expect(await change({ ...behind, mark: 'slightly-behind', word: 'やや遅れ' })).toBe('kept')
    expect(await change(behind)).toBe('kept')
    expect((await visitors())?.override).toMatchObject({ judgement: behind, by: 'post-planner', at: new Date(AT) })
    expect(await change(null)).toBe('kept')
    expect(await visitors()).toMatchObject({ override: null, lapsed: null })
    const kept = await city.db.selectFrom('judgement_override').select(['seq', 'word']).orderBy('seq').execute()
    expect(kept.map(({ word }) => word)).toEqual(['やや遅れ', '遅れ', null])
  })

  it('does not hold for another answer', async () => {
    await change(behind)
    const tourism = await requestOf(city.db, 'tourism')
    const { id } = await city.db
      .selectFrom('request_item')
      .select('id')
      .where('indicator_id', '=', 'visitors')
      .executeTakeFirstOrThrow()
    await review(city.db, tourism, 'confirm', 'planner', [id])
    const again = await submitting(city.db, tourism, 'drafter')
    if (again.kind !== 'submit') throw new Error('no submission')
    const row = again.payload.revision.items.find(({ item }) => item === id)
    if (row?.answer.kind !== 'indicator') throw new Error('no indicator')
    row.answer.raw = '19人'
    await act(city.db, again)
    await review(city.db, tourism, 'agree', 'circulator')
    await review(city.db, tourism, 'approve', 'head')
    await review(city.db, tourism, 'confirm', 'planner')
    expect(await visitors()).toMatchObject({ answer: { raw: '19人' }, override: null, lapsed: { judgement: behind } })
  })

  it('goes into the candidate at every place of the indicator, and not after the candidate is made', async () => {
    await change(behind)
    await makeCandidate(city.db, cycle)
    expect(await change(null)).toBe('wrong-phase')
    const edition = await editionOfCycle(city.db, cycle, 'rendering')
    if (edition === null) throw new Error('no candidate')
    const { measures } = composeEdition(await editionSource(city.db, edition), STANDARD_RULES)
    const judged = measures.flatMap(({ kpis }) => kpis.map((kpi) => [kpi.indicatorId, kpi.judged] as const))
    expect(judged.map(([id, { word, override }]) => [id, word, override])).toEqual([
      ['visitors', '順調', behind],
      ['guides', '順調', null],
      ['visitors', '順調', behind],
    ])
  })

  it('cannot be rewritten', async () => {
    const owner = openDatabase(city.ownerUrl)
    await expect(sql`update judgement_override set word = '達成'`.execute(owner)).rejects.toThrow('append-only')
    await owner.destroy()
    await expect(sql`delete from judgement_override`.execute(city.db)).rejects.toThrow(/append-only|permission denied/)
  })
})
