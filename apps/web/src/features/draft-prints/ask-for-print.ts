import { type DraftPrintAsked, askForDraftPrint } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import { type Ctx, memberOf } from '../../env.ts'
import { paths } from '../../paths.ts'
import type { PrintedForm } from '../preview/printed-form.ts'

/** A draft can be fetched for a day; then it is gone. */
const KEPT_MS = 24 * 3_600_000

/** Whose sheets a PDF shows, and what its file is called. */
export interface PrintSubject {
  cycle: string
  request: string | null
  shows: DraftPrintAsked['shows']
  fileName: string
}

/** Keeps the HTML, asks the worker for its PDF and leads to the page that waits for it. */
export async function askForPrint(
  { db, drafts }: Pick<Deps, 'db' | 'drafts'>,
  c: Ctx,
  form: PrintedForm,
  subject: PrintSubject,
): Promise<Response> {
  const now = c.get('now')
  const id = await askForDraftPrint(
    db,
    {
      cycle_id: subject.cycle,
      request_id: subject.request,
      shows: subject.shows,
      title: form.title,
      file_name: subject.fileName,
      dated: form.dated,
      html_sha256: await drafts.put(new TextEncoder().encode(form.html)),
      asked_by: memberOf(c).person,
      expires_at: new Date(now.getTime() + KEPT_MS),
    },
    now,
  )
  return c.redirect(paths.print(id), 303)
}
