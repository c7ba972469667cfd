import type { Deps } from '../../deps.ts'
import { type Ctx, memberOf, subjectOf } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { loadSheet } from '../requests/sheet.ts'
import { opinionsPreview, requestPreview } from './preview-data.ts'
import { type PrintedForm, printedForm } from './printed-form.ts'
import { type ShownAnswers, shownAnswers } from './shown-answers.ts'

/**
 * The sheets or the opinions of the request this person may see in print, and of what they are made; null where nothing is
 * submitted yet.
 */
export async function requestForm(
  { db }: Pick<Deps, 'db'>,
  c: Ctx,
): Promise<{ form: PrintedForm; of: ShownAnswers['of'] } | null> {
  const request = subjectOf(c)
  if (request.kind === 'publication') throw new NotForYouError('a candidate is printed already')
  const shown = shownAnswers(await loadSheet(db, request), memberOf(c), c.req.query('of'))
  if (shown === null) return null
  const preview = request.kind === 'opinion' ? opinionsPreview : requestPreview
  const { data, variant } = await preview(db, request, shown.rows, c.get('today'))
  return { form: printedForm(data, variant), of: shown.of }
}
