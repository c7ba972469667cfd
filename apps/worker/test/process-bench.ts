import { smallCity } from '@torikumi/database/testing'
import { type Database, candidateData, editionOfCycle, endDraftPrint, storeCandidate } from '@torikumi/database'
import { type Json, canonicalJson } from '@torikumi/domain'
import { TASK_QUEUES } from '@torikumi/domain/contract'
import { connectProcess } from '@torikumi/process-client'
import { type Store, openStore } from '@torikumi/store'
import { Worker } from '@temporalio/worker'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pino from 'pino'
import { expect, vi } from 'vitest'
import type { RenderActivities } from '../src/activities/render-activities.ts'
import { createProcessActivities } from '../src/activities/process-activities.ts'
import { type Clock, systemClock } from '../src/clock.ts'
import { startLoops } from '../src/loops/start-loops.ts'
import { bundleWorkflows } from '../src/temporal-workers.ts'

/**
 * The whole process with a real database and a real Temporal; only the printing is replaced by a candidate of one file, unless
 * `render` is given.
 */
export async function processBench(
  testServer: string,
  render: (deps: { db: Database; store: Store; drafts: Store; clock: Clock }) => RenderActivities = withoutBrowser,
) {
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: testServer } },
  })
  const city = await smallCity()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-process-'))
  const store = openStore(folder)
  const drafts = openStore(path.join(folder, 'drafts'))
  const engine = connectProcess({ address: env.address, namespace: env.namespace ?? 'default', answerLimitMs: 10_000 })
  const clock = systemClock
  const loops = startLoops({
    db: city.db,
    store,
    drafts,
    engine,
    clock,
    log: pino({ level: 'silent' }),
  })
  const publishing = { db: city.db, store, engine, clock, wake: loops.wake, lostAgainMs: 500 }
  const base = { connection: env.nativeConnection, namespace: env.namespace ?? 'default' }
  const process = await Worker.create({
    ...base,
    taskQueue: TASK_QUEUES.process,
    workflowBundle: await bundleWorkflows(),
    activities: createProcessActivities(publishing),
  })
  const renders = await Worker.create({
    ...base,
    taskQueue: TASK_QUEUES.render,
    activities: render({ db: city.db, store, drafts, clock }),
  })
  const running = Promise.all([process.run(), renders.run()])
  return {
    db: city.db,
    engine,
    env,
    store,
    drafts,
    /** How soon a publication that cannot go through is tried again, from its next attempt on. */
    tryAgainAfter: (ms: number) => {
      publishing.lostAgainMs = ms
    },
    /**
     * Waits until a workflow has ended and gives its result. Asked for at once, a result lets the engine skip time, and a workflow that
     * is still at work on a busy machine would run into its time limit.
     */
    ended: async (workflowId: string): Promise<unknown> => {
      const handle = env.client.workflow.getHandle(workflowId)
      await vi.waitFor(async () => expect((await handle.describe()).status.name).not.toBe('RUNNING'), {
        timeout: 20_000,
      })
      return handle.result()
    },
    close: async () => {
      process.shutdown()
      renders.shutdown()
      await running
      await loops.stop()
      await engine.close()
      await env.teardown()
      await city.close()
      await rm(folder, { recursive: true })
    },
  }
}

function withoutBrowser({ db, store, clock }: { db: Database; store: Store; clock: Clock }): RenderActivities {
  return {
    renderDraft: async (printId: string): Promise<void> =>
      endDraftPrint(db, printId, { pdfSha256: 'a'.repeat(64) }, clock.now()),
    renderCandidate: async (cycleId: string): Promise<boolean> => {
      const edition = await editionOfCycle(db, cycleId, 'rendering')
      if (edition === null) return false
      const data = canonicalJson(
        (await candidateData(db, edition, {
          pageOf: () => null,
          earlierFigure: () => [],
        })) as unknown as Json,
      )
      const sha256 = await store.put(new TextEncoder().encode(data))
      const file = { name: 'manifest.json', mediaType: 'application/json', bytes: data.length, sha256 }
      const facts = { data, dataSha256: sha256, manifestSha256: sha256, pages: 1, pageOf: {}, files: [file] }
      return storeCandidate(db, { key: edition.key, ...facts }, clock.now())
    },
  }
}
