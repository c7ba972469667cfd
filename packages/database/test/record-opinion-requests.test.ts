import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Database,
  candidateData,
  changeOpinion,
  decidedRevisions,
  editionOfCycle,
  editionSource,
  listAskedOpinions,
  listAskedRows,
  listDecidedAnswers,
  listFindings,
  listHistory,
  listOpinions,
  mendOpinion,
  refreshFindings,
  takeDueMessages,
} from '../src/index.ts'
import { AT, act, makeCandidate, review, submission, submit } from '../src/testing/acting.ts'
import { asked, askingOpinions, closing, enteredOpinion, opinionRequestOf } from '../src/testing/opining.ts'
import { decidePublication, ofPlanning, printed } from '../src/testing/publishing.ts'
import { type SmallCity, smallCity } from '../src/testing/small-city.ts'
import { confirmYear } from '../src/testing/whole-year.ts'

let city: SmallCity
let db: Database
let cycle: string
let market: string
let counting: string
let request: string
beforeAll(async () => {
  city = await smallCity()
  ;({ db } = city)
  cycle = await confirmYear(db, 2016, '15人')
  counting = await enteredOpinion(db, cycle)
  market = await enteredOpinion(db, cycle, { text: '朝市を月2回に。', measure_id: '1-1-2' })
})
afterAll(async () => city.close())

const year = async () =>
  db.selectFrom('cycle').select(['phase', 'version']).where('id', '=', cycle).executeTakeFirstOrThrow()
const statesOf = async (id: string): Promise<string[]> => (await asked(db, id)).map(({ state }) => state)
const printedNow = async () => {
  const edition = await editionOfCycle(db, cycle, 'rendering')
  if (edition === null) throw new Error('no candidate is asked for')
  const { opinions } = await candidateData(db, edition, { pageOf: () => null, earlierFigure: () => [] })
  return opinions.map(({ id, section, stance, response }) => [id, section, stance, response])
}

describe('意見への対応', () => {
  it('is asked by planning, of opinions and sections that exist', async () => {
    expect(await act(db, askingOpinions(cycle, { [market]: ['tourism'] }, 'head'))).toMatchObject({
      code: 'not-your-post',
    })
    expect(await act(db, askingOpinions(cycle, { [cycle]: ['tourism'] }))).toMatchObject({ code: 'items-differ' })
    expect(await act(db, askingOpinions(cycle, { [market]: ['nobody'] }))).toMatchObject({ code: 'items-differ' })
    expect(await act(db, askingOpinions(cycle, {}))).toMatchObject({ code: 'nothing-to-do' })
    expect(await act(db, askingOpinions(cycle, { [market]: ['planning'] }))).toMatchObject({
      code: 'not-ready',
      params: { what: 'routes', names: 'planning課' },
    })
  })

  it('makes one request a section with its route, tells the year, and leaves its phase alone', async () => {
    const before = await year()
    const asking = askingOpinions(cycle, { [market]: ['tourism', 'farming', 'tourism'], [counting]: ['tourism'] })
    expect(await act(db, asking)).toMatchObject({ kind: 'recorded', state: 'checking' })
    expect(await year()).toEqual({ phase: 'checking', version: before.version + 1 })
    const rows = await listAskedOpinions(db, cycle)
    expect(rows.map(({ opinion, section, state, dueOn }) => [opinion, section.name, state, dueOn])).toEqual([
      [counting, 'tourism課', 'requested', '2017-09-29'],
      [market, 'tourism課', 'requested', '2017-09-29'],
      [market, 'farming課', 'requested', '2017-09-29'],
    ])
    request = await opinionRequestOf(db, 'tourism')
    const steps = await db.selectFrom('request_step').select('post_id').where('request_id', '=', request).execute()
    expect(steps).toHaveLength(3)
    const messages = await takeDueMessages(db, new Date(), 50)
    expect(messages.at(-1)).toMatchObject({ purpose: 'signal-cycle', payload: { fiscalYear: '2016' } })
  })

  it('is not asked of the same section twice while it is open', async () => {
    expect(await act(db, askingOpinions(cycle, { [market]: ['farming'] }))).toMatchObject({
      code: 'already-asked',
      params: { names: 'farming課「朝市を月2回に。」' },
    })
  })

  it('keeps the opinion as it was asked', async () => {
    const [first] = await listOpinions(db, cycle)
    const change = { cycle, id: counting, version: first?.version ?? 0, by: 'planner' }
    expect(await changeOpinion(db, change, null, new Date(AT))).toBe('asked')
  })

  const mending = async (text: string, version: number) => {
    const mended = { body: '有識者会議', held_on: '2017-09-19', text, reason: '転記の誤り。' }
    return mendOpinion(db, { cycle, id: counting, version, by: 'planner' }, mended, new Date(AT))
  }

  it('has a misprint mended while its section has not answered, and the section is told what it read before', async () => {
    expect(await mending('数え方を揃えてほしい。', 2)).toBe('conflict')
    expect(await mending('数え方をそろえてほしい。', 1)).toBe('unchanged')
    expect(await mending('数え方を揃えてほしい。', 1)).toBe('saved')
    const [row] = await listAskedRows(db, request).then((rows) => rows.filter(({ subject }) => subject === counting))
    expect(row).toMatchObject({
      opinion: { text: '数え方を揃えてほしい。' },
      mended: [{ text: '数え方をそろえてほしい。', reason: '転記の誤り。', by: 'post-planner', at: new Date(AT) }],
    })
    const others = (await listAskedRows(db, request)).filter(({ subject }) => subject === market)
    expect(others).toMatchObject([{ mended: [] }])
    await expect(db.deleteFrom('opinion_mending').execute()).rejects.toThrow(/append-only|permission denied/)
  })

  it('lets no candidate be made, and names who has still to answer', async () => {
    expect(await makeCandidate(db, cycle)).toMatchObject({
      code: 'opinions-open',
      params: { names: 'tourism課、farming課' },
    })
  })

  it('is answered whole: stance and response, and nothing else', async () => {
    const payload = await submission(db, request, '月2回とします。')
    const submitted = (answer: object) => {
      const items = payload.revision.items.map((row, at) => (at === 0 ? { ...row, answer } : row))
      return act(db, {
        decisionId: crypto.randomUUID(),
        subject: { kind: 'request', id: request },
        kind: 'submit',
        actor: 'drafter',
        at: AT,
        payload: { ...payload, revision: { ...payload.revision, items } },
      } as Parameters<typeof act>[1])
    }
    expect(await submitted({ kind: 'opinion', stance: null, response: '月2回とします。' })).toMatchObject({
      code: 'answer-incomplete',
    })
    expect(await submitted({ kind: 'opinion', stance: 'adopted', response: ' ' })).toMatchObject({
      code: 'answer-incomplete',
    })
    expect(await submitted({ kind: 'edition', edition: 'x', manifestSha256: 'x' })).toMatchObject({
      code: 'items-differ',
    })
    expect(await statesOf(request)).toEqual(['requested', 'requested'])
  })

  it('takes the section’s route, is sent back and answered again, and waits for planning', async () => {
    expect(await submit(db, request, 'drafter', '検討します。')).toMatchObject({ kind: 'recorded' })
    expect(await mending('数え方。', 2)).toBe('answered')
    const [, second] = await asked(db, request)
    await review(db, request, 'agree', 'circulator', [second?.item ?? ''])
    expect(await statesOf(request)).toEqual(['deciding', 'returned'])
    await review(db, request, 'approve', 'head')
    const { revision, drafters } = await submission(db, request, '月2回とします。')
    const items = revision.items.map((row) =>
      row.subject === market
        ? row
        : { ...row, answer: { kind: 'opinion', stance: 'adopted', response: '検討します。' } as const },
    )
    await act(db, {
      decisionId: crypto.randomUUID(),
      subject: { kind: 'request', id: request },
      kind: 'submit',
      actor: 'drafter',
      at: AT,
      payload: { revision: { ...revision, items }, drafters },
    })
    await review(db, request, 'agree', 'circulator')
    await review(db, request, 'approve', 'head')
    expect(await statesOf(request)).toEqual(['decided', 'decided'])
    const before = await year()
    expect(await review(db, request, 'confirm', 'planner')).toMatchObject({ state: 'confirmed' })
    expect(await year()).toEqual({ phase: 'checking', version: before.version + 1 })
    expect(await makeCandidate(db, cycle)).toMatchObject({ params: { names: 'farming課' } })
  })

  it('is no longer waited for once planning closes it, with the reason on the record', async () => {
    const farming = await opinionRequestOf(db, 'farming')
    const [row] = await asked(db, farming)
    expect(await act(db, closing(farming, [row?.item ?? ''], 'farmer'))).toMatchObject({ code: 'not-your-post' })
    expect(await act(db, closing(farming, [row?.item ?? '']))).toMatchObject({ kind: 'recorded', state: 'closed' })
    expect((await listHistory(db, { kind: 'request', id: farming })).at(-1)).toMatchObject({
      kind: 'close',
      accepted: 1,
      comment: '期限までに回答がないため。',
    })
    const messages = await takeDueMessages(db, new Date(), 50)
    expect(messages.map(({ purpose }) => purpose)).toContain('signal-request')
    const [decided] = await asked(db, request)
    expect(await act(db, closing(request, [decided?.item ?? '']))).toMatchObject({ code: 'not-waiting' })
  })

  it('is asked about where the decided answer seems to name somebody', async () => {
    await act(db, askingOpinions(cycle, { [counting]: ['farming'] }))
    const again = await opinionRequestOf(db, 'farming')
    await submit(db, again, 'farmer', '山田さんと相談します。')
    await review(db, again, 'approve', 'farm-head')
    await refreshFindings(db, cycle)
    const found = (await listFindings(db, cycle)).filter(({ subject }) => subject === counting)
    expect(found).toMatchObject([{ rule: 'personal-data', field: 'response' }])
    await review(db, again, 'confirm', 'planner')
  })

  it('prints what was decided, once for each section, and names the revisions', async () => {
    expect(await makeCandidate(db, cycle)).toMatchObject({ state: 'rendering' })
    expect(await printedNow()).toEqual([
      [counting, 'tourism課', 'adopted', '検討します。'],
      [counting, 'farming課', 'adopted', '山田さんと相談します。'],
      [market, 'tourism課', 'adopted', '月2回とします。'],
    ])
    const revisions = await decidedRevisions(db, cycle)
    expect(revisions.map(({ section, revision }) => [section, revision])).toEqual([
      ['tourism課', 1],
      ['tourism課', 2],
      ['farming課', 1],
      ['farming課', 1],
    ])
  })

  it('is not taken for last year’s answer to a row of the plan', async () => {
    const answers = await listDecidedAnswers(db, { planId: 'plan', fiscalYear: 2016 })
    expect([...answers.keys()].sort()).toEqual(['farm', 'guides', 'tour', 'visitors'])
  })

  it('takes the candidate back when planning sends an answer back', async () => {
    await printed(db, cycle)
    const [row] = await asked(db, request)
    expect(await act(db, askingOpinions(cycle, { [market]: ['farming'] }))).toMatchObject({ code: 'wrong-phase' })
    const sent = await review(db, request, 'return', 'planner', [row?.item ?? ''])
    expect(sent).toMatchObject({ code: 'not-waiting' })
    const back = await act(db, await returning(request, row?.item ?? ''))
    expect(back).toMatchObject({ kind: 'recorded', state: 'returned' })
    expect((await year()).phase).toBe('checking')
    expect(await editionOfCycle(db, cycle, 'candidate')).toBeNull()
    await submit(db, request, 'drafter', '月2回とします。')
    expect(await makeCandidate(db, cycle)).toMatchObject({ code: 'opinions-open' })
    await review(db, request, 'agree', 'circulator')
    await review(db, request, 'approve', 'head')
    await review(db, request, 'confirm', 'planner')
    expect(await makeCandidate(db, cycle)).toMatchObject({ state: 'rendering' })
  })

  it('stands in the published edition, after which nothing about it moves', async () => {
    const edition = await editionOfCycle(db, cycle, 'rendering')
    if (edition === null) throw new Error('no candidate')
    expect((await editionSource(db, edition)).opinions.map(({ response }) => response)).toEqual([
      '月2回とします。',
      '山田さんと相談します。',
      '月2回とします。',
    ])
    await printed(db, cycle)
    await decidePublication(db, cycle)
    expect(await act(db, askingOpinions(cycle, { [market]: ['farming'] }))).toMatchObject({ code: 'wrong-phase' })
    expect(await act(db, ofPlanning({ kind: 'cycle', id: cycle }, 'abandon', { reason: '試し' }))).toMatchObject({
      kind: 'refused',
    })
  })
})

/** Planning sends one confirmed row back. */
async function returning(id: string, item: string): Promise<Parameters<typeof act>[1]> {
  const { sha256 } = await db
    .selectFrom('revision')
    .select('sha256')
    .where('request_id', '=', id)
    .orderBy('revision_no', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const returned = [{ item, reason: '時期を書いてください。' }]
  const payload = { revisionSha256: sha256, accepted: [], returned, byPlanning: true, comment: '' }
  const subject = { kind: 'request', id } as const
  return { decisionId: crypto.randomUUID(), subject, kind: 'return', actor: 'planner', at: AT, payload }
}
