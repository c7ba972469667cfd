import {
  asked,
  askingOpinions,
  closing,
  enteredOpinion,
  ofPlanning,
  opening,
  opinionRequestOf,
  requestOf,
  reviewing,
  submitting,
} from '@torikumi/database/testing'
import { editionOfCycle } from '@torikumi/database'
import type { NewAct } from '@torikumi/domain'
import { cycleWorkflowId, requestWorkflowId } from '@torikumi/domain/contract'
import { temporalPrograms } from '@torikumi/engines/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { processBench } from './process-bench.ts'
import { recordHistories } from './record-histories.ts'
import { KEY, send } from './sending.ts'

const { testServer, missing } = await temporalPrograms()

describe.skipIf(testServer === undefined)(`opinions put to sections by the year’s workflow ${missing ?? ''}`, () => {
  let bench: Awaited<ReturnType<typeof processBench>>
  let cycle: string
  let market: string
  let tourism: string
  beforeAll(async () => {
    bench = await processBench(testServer ?? '')
    const open = opening()
    cycle = open.subject.id
    await send(bench, open)
  }, 60_000)
  afterAll(async () => bench?.close())

  type Make = () => Promise<NewAct> | NewAct
  const sendAll = async (...acts: Make[]): Promise<string[]> => {
    const outcomes: string[] = []
    for (const make of acts) {
      const answer = await send(bench, await make())
      outcomes.push(answer.kind === 'refused' ? answer.code : answer.kind)
    }
    return outcomes
  }
  const answering = (request: string, drafter: string, steps: [kind: 'agree' | 'approve' | 'confirm', by: string][]) =>
    sendAll(
      () => submitting(bench.db, request, drafter, '月2回とします。'),
      ...steps.map(
        ([kind, by]): Make =>
          () =>
            reviewing(bench.db, request, kind, by),
      ),
    )
  const TOURISM: Parameters<typeof answering>[2] = [
    ['agree', 'circulator'],
    ['approve', 'head'],
    ['confirm', 'planner'],
  ]
  const phase = async (): Promise<string> =>
    (await bench.db.selectFrom('cycle').select('phase').where('id', '=', cycle).executeTakeFirstOrThrow()).phase
  const becomes = (expected: string) =>
    vi.waitFor(async () => expect(await phase()).toBe(expected), { timeout: 20_000 })
  const handle = (request: string) => bench.env.client.workflow.getHandle(requestWorkflowId(request))
  const makeCandidate = () => ofPlanning({ kind: 'cycle', id: cycle }, 'make-candidate', {})

  it('start their requests while the year is answered, and again while it is cross-checked', async () => {
    market = await enteredOpinion(bench.db, cycle, { text: '朝市を月2回に。' })
    expect(await sendAll(() => askingOpinions(cycle, { [market]: ['farming'] }))).toEqual(['recorded'])
    const farming = await opinionRequestOf(bench.db, 'farming')
    await vi.waitFor(async () => expect((await handle(farming).describe()).status.name).toBe('RUNNING'))
    await answering(await requestOf(bench.db, 'tourism'), 'drafter', TOURISM)
    // The other section never answers: planning closes its rows, and the year goes on without them.
    const silent = await requestOf(bench.db, 'farming')
    const rows = await asked(bench.db, silent)
    const items = rows.map(({ item }) => item)
    expect(await sendAll(() => closing(silent, items))).toEqual(['recorded'])
    await becomes('checking')
    expect(await bench.ended(requestWorkflowId(silent))).toEqual({ state: 'closed' })
    expect(await sendAll(() => askingOpinions(cycle, { [market]: ['tourism'] }))).toEqual(['recorded'])
    tourism = await opinionRequestOf(bench.db, 'tourism')
    await vi.waitFor(async () => expect((await handle(tourism).describe()).status.name).toBe('RUNNING'))
  })

  it('hold up the candidate until they are answered or closed', async () => {
    expect(await sendAll(makeCandidate)).toEqual(['opinions-open'])
    const farming = await opinionRequestOf(bench.db, 'farming')
    const [row] = await asked(bench.db, farming)
    expect(await sendAll(() => closing(farming, [row?.item ?? '']))).toEqual(['recorded'])
    expect(await bench.ended(requestWorkflowId(farming))).toEqual({ state: 'closed' })
    await handle(tourism).terminate('by hand')
    expect(await answering(tourism, 'drafter', TOURISM)).toEqual(['recorded', 'recorded', 'recorded', 'recorded'])
    expect(await sendAll(makeCandidate)).toEqual(['recorded'])
    await becomes('deciding')
  })

  it('stand in the candidate as they were decided', async () => {
    const candidate = await editionOfCycle(bench.db, cycle, 'candidate')
    expect(JSON.parse(candidate?.data ?? '')).toMatchObject({
      opinions: [{ id: market, section: 'tourism課', stance: 'adopted', response: '月2回とします。' }],
    })
  })

  it('end with their year', async () => {
    const { id } = await bench.db
      .selectFrom('request')
      .select('id')
      .where('kind', '=', 'publication')
      .executeTakeFirstOrThrow()
    await sendAll(
      () => submitting(bench.db, id, 'planner'),
      () => reviewing(bench.db, id, 'agree', 'checker'),
      () => reviewing(bench.db, id, 'approve', 'mayor'),
    )
    await becomes('published')
    const { workflow } = bench.env.client
    expect(await bench.ended(cycleWorkflowId(KEY))).toEqual({ phase: 'published' })
    expect(await bench.ended(requestWorkflowId(tourism))).toEqual({ state: 'confirmed' })
    const release = process.env['RECORD_HISTORIES']
    if (release !== undefined) {
      await recordHistories(workflow, release, {
        'annual-review-with-opinions': cycleWorkflowId(KEY),
        'request-about-opinions': requestWorkflowId(tourism),
      })
    }
  })
})
