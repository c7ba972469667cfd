import {
  type Database,
  type PrintedCandidate,
  UndecidedRowError,
  decidedRevisions,
  editionOfCycle,
  editionSource,
  ruleSetOfCycle,
  storeCandidate,
} from '@torikumi/database'
import { type Json, canonicalJson, composeEdition } from '@torikumi/domain'
import type { Store } from '@torikumi/store'
import { ApplicationFailure, Context } from '@temporalio/activity'
import { makeBundle } from '../bundle/make-bundle.ts'
import type { Clock } from '../clock.ts'
import type { Printer } from '../printer.ts'
import { PdfShapeError } from '../report/pdf/value.ts'
import { RenderError } from '../report/render-error.ts'
import { beating } from './beating.ts'

/** What the render queue does. */
export type RenderActivities = ReturnType<typeof createRenderActivities>

/** The activities that need the browser. */
export function createRenderActivities(deps: { db: Database; store: Store; printer: Printer; clock: Clock }) {
  const { db, store, printer, clock } = deps
  return {
    /**
     * Prints the open candidate of a year, stores every file under its hash and writes the candidate into the record. False
     * where the candidate was withdrawn meanwhile. Rows that are not decided, or a layout that cannot be printed, are permanent.
     */
    renderCandidate: async (cycleId: string): Promise<boolean> => {
      const edition = await editionOfCycle(db, cycleId, 'rendering')
      if (edition === null) return false
      try {
        return await beating(async (signal) => {
          const data = composeEdition(await editionSource(db, edition), await ruleSetOfCycle(db, cycleId))
          const bundle = await makeBundle(data, await decidedRevisions(db, cycleId), printer, signal)
          const files: PrintedCandidate['files'][number][] = []
          for (const { name, mediaType, content } of bundle.files) {
            files.push({ name, mediaType, bytes: content.byteLength, sha256: await store.put(content) })
          }
          const manifestSha256 = files.find((file) => file.name === 'manifest.json')?.sha256 ?? ''
          const { pages, dataSha256 } = bundle
          const text = canonicalJson(data as unknown as Json)
          return storeCandidate(
            db,
            { key: edition.key, data: text, dataSha256, manifestSha256, pages, files },
            clock.now(),
          )
        }, Context.current())
      } catch (error) {
        if (isPermanent(error)) throw ApplicationFailure.nonRetryable(error.message, error.name)
        throw error
      }
    },
  }
}

/** What no repetition mends: rows that are not decided, a document that does not fit, a print in a form the finishing pass does not know. */
function isPermanent(error: unknown): error is Error {
  if (error instanceof UndecidedRowError || error instanceof PdfShapeError) return true
  return error instanceof RenderError && error.permanent
}
