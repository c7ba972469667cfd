import {
  type Database,
  candidateData,
  decidedRevisions,
  editionOfCycle,
  listPublishedFiles,
  noteTrouble,
  storeCandidate,
} from '@torikumi/database'
import { type Json, canonicalJson } from '@torikumi/domain'
import type { Store } from '@torikumi/store'
import { earlierFigurePlaces, pageOfPlace } from '@torikumi/templates'
import { ApplicationFailure, Context } from '@temporalio/activity'
import { makeBundle } from '../bundle/make-bundle.ts'
import { storeFiles } from '../bundle/store-files.ts'
import type { Clock } from '../clock.ts'
import type { Printer } from '../printer.ts'
import { siteOf } from '../site/site-of.ts'
import { beating } from './beating.ts'
import { isPermanent } from './is-permanent.ts'
import { printDraft } from './print-draft.ts'

/** What the render queue does. */
export type RenderActivities = ReturnType<typeof createRenderActivities>

/** The activities that need the browser. */
export function createRenderActivities(deps: {
  db: Database
  store: Store
  /** Where the HTML and the PDF of drafts lie, apart from what is published. */
  drafts: Store
  printer: Printer
  clock: Clock
}) {
  const { db, store, printer, clock } = deps
  return {
    /**
     * Prints the open candidate of a year, stores every file under its hash, reads each back and only then writes the candidate
     * into the record, where its 公表決裁 is asked for. False where the candidate was withdrawn meanwhile. Rows that are not
     * decided, or a layout that cannot be printed, are permanent; any other failure is tried again, and planning reads it until then.
     */
    renderCandidate: async (cycleId: string): Promise<boolean> => {
      const edition = await editionOfCycle(db, cycleId, 'rendering')
      if (edition === null) return false
      try {
        return await beating(async (signal) => {
          const data = await candidateData(db, edition, { pageOf: pageOfPlace, earlierFigure: earlierFigurePlaces })
          const revisions = await decidedRevisions(db, cycleId, edition.correction_id)
          const bundle = await makeBundle(data, revisions, printer, signal)
          const own = await storeFiles(store, bundle.files)
          const editions = [...(await listPublishedFiles(db)), { id: data.edition.id, files: own }]
          const { lost: _, ...site } = await siteOf(db, store, editions, clock.now())
          const files = [...own, ...(await storeFiles(store, [site]))]
          const { pages, pageOf, faults, dataSha256, manifestSha256 } = bundle
          const text = canonicalJson(data as unknown as Json)
          return storeCandidate(
            db,
            { key: edition.key, data: text, dataSha256, manifestSha256, pages, pageOf, faults, files },
            clock.now(),
          )
        }, Context.current())
      } catch (error) {
        if (isPermanent(error)) throw ApplicationFailure.nonRetryable(error.message, error.name)
        // The record may be what is out of reach.
        await noteTrouble(db, cycleId, String(error)).catch(() => undefined)
        throw error
      }
    },

    /** Prints a draft that was asked for. What cannot be printed, or is no longer there, is written down and not tried again. */
    renderDraft: async (printId: string): Promise<void> =>
      beating(async (signal) => printDraft(deps, printId, signal), Context.current()),
  }
}
