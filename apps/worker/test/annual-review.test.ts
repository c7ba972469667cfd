import { requestOf, reviewing, submitting, opening, AT } from '@torikumi/database/testing'
import { cycleWorkflowId, requestWorkflowId } from '@torikumi/domain/contract'
import { temporalPrograms } from '@torikumi/engines/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { processBench } from './process-bench.ts'
import { recordHistories } from './record-histories.ts'
import { KEY, send } from './sending.ts'

const { testServer, missing } = await temporalPrograms()

describe.skipIf(testServer === undefined)(`a year carried by its workflows ${missing ?? ''}`, () => {
  let bench: Awaited<ReturnType<typeof processBench>>
  let cycle: string
  beforeAll(async () => {
    bench = await processBench(testServer ?? '')
  }, 60_000)
  afterAll(async () => bench?.close())

  const phase = async (): Promise<string | undefined> =>
    (await bench.db.selectFrom('cycle').select('phase').where('id', '=', cycle).executeTakeFirst())?.phase
  const decideSection = async (
    section: string,
    steps: [kind: 'agree' | 'approve' | 'confirm', actor: string][],
  ): Promise<string[]> => {
    const request = await requestOf(bench.db, section)
    const outcomes: string[] = []
    for (const [kind, actor] of steps)
      outcomes.push((await send(bench, await reviewing(bench.db, request, kind, actor))).kind)
    return outcomes
  }

  it('starts with its opening, and refuses a second one', async () => {
    const first = opening()
    cycle = first.subject.id
    expect(await send(bench, first)).toMatchObject({ kind: 'recorded', state: 'answering' })
    expect(await send(bench, opening())).toMatchObject({ kind: 'refused', code: 'already-open' })
  })

  it('starts one child for each request', async () => {
    const tourism = await requestOf(bench.db, 'tourism')
    await vi.waitFor(async () => {
      const running = await bench.env.client.workflow.getHandle(requestWorkflowId(tourism)).describe()
      expect(running.status.name).toBe('RUNNING')
    })
  })

  it('goes on with a request whose workflow was terminated by hand', async () => {
    const tourism = await requestOf(bench.db, 'tourism')
    await send(bench, await submitting(bench.db, tourism, 'drafter'))
    await bench.env.client.workflow.getHandle(requestWorkflowId(tourism)).terminate('by hand')
    const outcomes = await decideSection('tourism', [
      ['agree', 'circulator'],
      ['approve', 'head'],
      ['confirm', 'planner'],
    ])
    expect(outcomes).toEqual(['recorded', 'recorded', 'recorded'])
  })

  it('goes on from the record when the year itself was terminated', async () => {
    await bench.env.client.workflow.getHandle(cycleWorkflowId(KEY)).terminate('by hand')
    await send(bench, await submitting(bench.db, await requestOf(bench.db, 'farming'), 'farmer'))
    await decideSection('farming', [
      ['approve', 'farm-head'],
      ['confirm', 'planner'],
    ])
    await vi.waitFor(async () => expect(await phase()).toBe('checking'))
    const make = {
      decisionId: randomUUID(),
      subject: { kind: 'cycle' as const, id: cycle },
      kind: 'make-candidate' as const,
    }
    expect(await send(bench, { ...make, actor: 'planner', at: AT, payload: {} })).toMatchObject({
      kind: 'recorded',
      state: 'rendering',
    })
    await vi.waitFor(async () => expect(await phase()).toBe('deciding'))
  })

  it('publishes what the publication route decided, and ends with all its requests', async () => {
    const publication = await bench.db
      .selectFrom('request')
      .select('id')
      .where('kind', '=', 'publication')
      .executeTakeFirstOrThrow()
    expect(await send(bench, await submitting(bench.db, publication.id, 'planner'))).toMatchObject({ kind: 'recorded' })
    for (const [kind, actor] of [
      ['agree', 'checker'],
      ['approve', 'mayor'],
    ] as const) {
      expect(await send(bench, await reviewing(bench.db, publication.id, kind, actor))).toMatchObject({
        kind: 'recorded',
      })
    }
    await vi.waitFor(async () => expect(await phase()).toBe('published'))
    const { workflow } = bench.env.client
    expect(await bench.ended(cycleWorkflowId(KEY))).toEqual({ phase: 'published' })
    const farming = requestWorkflowId(await requestOf(bench.db, 'farming'))
    expect(await bench.ended(farming)).toEqual({ state: 'confirmed' })
    const release = process.env['RECORD_HISTORIES']
    if (release !== undefined) {
      await recordHistories(workflow, release, { 'annual-review': cycleWorkflowId(KEY), 'section-response': farming })
    }
  })
})
