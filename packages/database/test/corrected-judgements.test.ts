import type { EditionData, JudgementMark } from '@torikumi/domain'
import { figureAnswer } from '@torikumi/domain/testing/answers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, listJudgementsToRenew, overrideJudgement, publishEdition } from '../src/index.ts'
import { AT, act, review } from '../src/testing/acting.ts'
import { keptData } from '../src/testing/kept-data.ts'
import {
  AT_ONCE,
  askedByCorrection,
  correcting,
  decidePublication,
  decideTourism,
  ofPlanning,
  printed,
  publishCandidate,
  publishedYear,
  resubmitting,
} from '../src/testing/publishing.ts'
import { type SmallCity, smallCity } from '../src/testing/small-city.ts'

let city: SmallCity
let db: Database
let cycle: string
const behind = { mark: 'behind', word: '遅れ', reason: '冬の開催を見送ったためです。' } as const
const slightly = { mark: 'slightly-behind', word: 'やや遅れ', reason: '橋を閉じた月を除いて見たためです。' } as const
beforeAll(async () => {
  city = await smallCity()
  ;({ db } = city)
  cycle = await publishedYear(db, 2016, '15人', 'plan', async (checked) => {
    cycle = checked
    await say(null, behind)
  })
})
afterAll(async () => city.close())

const say = async (
  correction: string | null,
  to: { mark: JudgementMark; word: string; reason: string } | null,
  indicator = 'visitors',
) => overrideJudgement(db, { cycle, correction, indicator, to, by: 'planner', at: new Date(AT) })

/** Begins a correction of both indicators, with the new answer of `visitors`; gives its id. */
async function begun(raw: string, changeReason = '転記の誤りのため。', guides = '16人'): Promise<string> {
  const beginning = correcting(cycle, ['visitors', 'guides'])
  const { id } = beginning.subject
  await act(db, beginning)
  const submitting = await resubmitting(db, await askedByCorrection(db, id), guides, {
    changeReason: '数え直したため。',
  })
  if (submitting.kind !== 'submit') throw new Error('no submission')
  for (const row of submitting.payload.revision.items)
    if (row.subject === 'visitors') row.answer = figureAnswer(raw, changeReason === '' ? {} : { changeReason })
  await act(db, submitting)
  return id
}
const decided = async (correction: string) => decideTourism(db, await askedByCorrection(db, correction))
const candidate = async (id: string) => act(db, ofPlanning({ kind: 'correction', id }, 'make-candidate', AT_ONCE))
const toRenew = async (id: string) => listJudgementsToRenew(db, { id, cycle })

const judgedIn = ({ measures }: EditionData) =>
  measures.flatMap(({ kpis }) => kpis.map(({ indicatorId, judged }) => [indicatorId, judged.word, judged.override]))
const entriesOf = ({ changes }: EditionData, field: string) =>
  changes?.entries.filter((entry) => entry.field === field) ?? []

describe('a correction of a row whose judgement a person had made', () => {
  let id: string

  it('waits with the candidate until planning has said how the new answer is judged, and names the row alone', async () => {
    id = await begun('16人')
    expect(await say(id, slightly)).toBe('wrong-phase')
    await decided(id)
    expect(await toRenew(id)).toMatchObject([
      {
        indicator: 'visitors',
        code: '1-1-1',
        before: { raw: '15人' },
        answer: { raw: '16人' },
        lapsed: { judgement: behind, by: 'post-planner', at: new Date(AT) },
        override: null,
        said: null,
      },
    ])
    expect(await candidate(id)).toMatchObject({ code: 'judgements-open', params: { names: 'visitors' } })
    expect(await say(id, slightly, 'guides')).toBe('not-judged')
    expect(await say(id, slightly, 'nobody')).toBe('not-decided')
    expect(await say(null, slightly)).toBe('wrong-phase')
  })

  it('asks again where the row is returned and answered anew', async () => {
    expect(await say(id, slightly)).toBe('kept')
    expect((await toRenew(id))[0]?.override).toMatchObject({ judgement: slightly, by: 'post-planner' })
    const request = await askedByCorrection(db, id)
    const { id: item } = await db
      .selectFrom('request_item')
      .select('id')
      .where('request_id', '=', request)
      .where('indicator_id', '=', 'visitors')
      .executeTakeFirstOrThrow()
    await review(db, request, 'confirm', 'planner', [item])
    const again = await resubmitting(db, request, '16人', { changeReason: '数え直したため。' })
    if (again.kind !== 'submit') throw new Error('no submission')
    for (const row of again.payload.revision.items)
      if (row.subject === 'visitors') row.answer = figureAnswer('17人', { changeReason: '転記の誤りのため。' })
    await act(db, again)
    await decided(id)
    expect(await toRenew(id)).toMatchObject([{ answer: { raw: '17人' }, override: null, said: null }])
    expect(await candidate(id)).toMatchObject({ code: 'judgements-open' })
  })

  it('prints what was judged anew at both places, and lists it with planning’s reason', async () => {
    await say(id, behind)
    await say(id, slightly)
    expect(await candidate(id)).toMatchObject({ kind: 'recorded' })
    expect(await say(id, null)).toBe('wrong-phase')
    await printed(db, cycle)
    const data = await keptData(db, cycle)
    expect(judgedIn(data)).toEqual([
      ['visitors', '順調', slightly],
      ['guides', '順調', null],
      ['visitors', '順調', slightly],
    ])
    const [changed, ...others] = entriesOf(data, 'judgementOverride')
    expect(changed).toMatchObject({
      before: '遅れ（冬の開催を見送ったためです。）',
      after: 'やや遅れ（橋を閉じた月を除いて見たためです。）',
      reason: '新しい値を判定し直しました。',
      decidedOn: '2017-09-01',
    })
    expect(others).toEqual([])
    expect(changed?.places.filter(({ part }) => part === 'sheet')).toHaveLength(2)
    expect(entriesOf(data, 'actualRaw')[0]).toMatchObject({ after: '17人', reason: '転記の誤りのため。' })
    await decidePublication(db, cycle)
    await publishEdition(db, cycle, new Date(AT))
  })

  it('forgets what was said in a correction that was given up', async () => {
    const other = await begun('18人')
    await decided(other)
    await say(other, null)
    await act(db, ofPlanning({ kind: 'correction', id: other }, 'abandon', { reason: '取りやめます。' }))
    const next = await begun('19人')
    await decided(next)
    expect(await toRenew(next)).toMatchObject([{ lapsed: { judgement: slightly }, said: null }])
    await act(db, ofPlanning({ kind: 'correction', id: next }, 'abandon', { reason: '取りやめます。' }))
  })

  it('asks nobody where the row is answered as it is published, and leaves its judgement', async () => {
    const same = await begun('17人')
    await decided(same)
    expect(await toRenew(same)).toEqual([])
    expect(await candidate(same)).toMatchObject({ code: 'nothing-changed' })
    await act(db, ofPlanning({ kind: 'correction', id: same }, 'abandon', { reason: '取りやめます。' }))
  })

  it.each(['', '確かめたところ、変わりません。'])(
    'does so with «%s» as the reason, beside a row that changes',
    async (reason) => {
      const guides = reason === '' ? '18人' : '19人'
      const other = await begun('17人', reason, guides)
      await decided(other)
      expect(await toRenew(other)).toEqual([])
      expect(await candidate(other)).toMatchObject({ kind: 'recorded' })
      await publishCandidate(db, cycle)
      const data = await keptData(db, cycle)
      expect(judgedIn(data)[0]).toEqual(['visitors', '順調', slightly])
      expect(data.changes?.entries.map(({ id: row, after }) => [row, after])).toEqual([['guides', guides]])
    },
  )

  it('prints the rule set’s judgement where planning says that it stands', async () => {
    const last = await begun('12人')
    await decided(last)
    await say(last, null)
    expect(await toRenew(last)).toMatchObject([{ override: null, said: { judgement: null, by: 'post-planner' } }])
    expect(await candidate(last)).toMatchObject({ kind: 'recorded' })
    await printed(db, cycle)
    const data = await keptData(db, cycle)
    expect(judgedIn(data)).toEqual([
      ['visitors', '遅れ', null],
      ['guides', '順調', null],
      ['visitors', '遅れ', null],
    ])
    expect(entriesOf(data, 'judgementOverride')).toMatchObject([
      {
        before: 'やや遅れ（橋を閉じた月を除いて見たためです。）',
        after: '',
        reason: '新しい値は、判定基準のとおりに判定しました。',
      },
    ])
  })
})
