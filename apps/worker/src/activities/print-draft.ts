import { type Database, endDraftPrint, findDraftPrint } from '@torikumi/database'
import { tokyoInstant } from '@torikumi/domain'
import type { Store } from '@torikumi/store'
import type { Clock } from '../clock.ts'
import type { Printer } from '../printer.ts'
import { isPermanent } from './is-permanent.ts'

/** Prints the HTML of a draft as it lies in the store and puts the PDF beside it; nothing where it is printed or forgotten. */
export async function printDraft(
  { db, drafts, printer, clock }: { db: Database; drafts: Store; printer: Printer; clock: Clock },
  printId: string,
  signal: AbortSignal,
): Promise<void> {
  const draft = await findDraftPrint(db, printId, clock.now())
  if (draft === null || draft.done_at !== null) return
  const html = await drafts.get(draft.html_sha256)
  if (html === null) return endDraftPrint(db, printId, { failure: 'the HTML is no longer stored' }, clock.now())
  try {
    const options = { title: draft.title, madeAt: new Date(tokyoInstant(draft.dated)) }
    const { pdf } = await printer.print(new TextDecoder().decode(html), options, signal)
    await endDraftPrint(db, printId, { pdfSha256: await drafts.put(pdf) }, clock.now())
  } catch (error) {
    if (!isPermanent(error)) throw error
    await endDraftPrint(db, printId, { failure: error.message }, clock.now())
  }
}
