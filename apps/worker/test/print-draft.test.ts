import { askForDraftPrint, findDraftPrint } from '@torikumi/database'
import { openYear } from '@torikumi/database/testing'
import { draftPrintWorkflowId } from '@torikumi/domain/contract'
import { temporalPrograms } from '@torikumi/engines/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { processBench } from './process-bench.ts'

const { testServer, missing } = await temporalPrograms()

describe.skipIf(testServer === undefined)(`the print of a draft, carried by its workflow ${missing ?? ''}`, () => {
  let bench: Awaited<ReturnType<typeof processBench>>
  beforeAll(async () => {
    bench = await processBench(testServer ?? '')
  }, 60_000)
  afterAll(async () => bench?.close())

  it('is made once it is asked for on the record, by its id alone', async () => {
    const now = new Date()
    const id = await askForDraftPrint(
      bench.db,
      {
        cycle_id: (await openYear(bench.db)).id,
        request_id: null,
        shows: 'year',
        title: '案',
        file_name: 'draft.pdf',
        dated: '2017-10-02',
        html_sha256: 'b'.repeat(64),
        asked_by: 'planner',
        expires_at: new Date(now.getTime() + 3_600_000),
      },
      now,
    )
    await vi.waitFor(
      async () => expect((await findDraftPrint(bench.db, id, now))?.pdf_sha256).toBe('a'.repeat(64)),
      10_000,
    )
    const { type, memo } = await bench.env.client.workflow.getHandle(draftPrintWorkflowId(id)).describe()
    expect({ type, memo: memo ?? {} }).toEqual({ type: 'printDraft', memo: {} })
    await bench.engine.printDraft(id)
  })
})
