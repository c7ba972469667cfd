import { type ActPayloads, type Answer, answerRefusal } from '@torikumi/domain'
import type { PostedRow } from './form.ts'
import { askedNow, firstFields, isOpenRow, replacedBy, storedFields } from './row-view.ts'
import type { Sheet } from './sheet.ts'
import { type FieldProblem, answerOfFields, mergeFields, submitProblems } from './typed-fields.ts'

/** Rows that cannot be submitted as they are, with what to mend; `empty` ones could be ticked as 回答なし. */
export interface NotReady {
  problems: Map<string, FieldProblem[]>
  empty: string[]
}

/** What stands against submitting the stored rows; both parts empty where nothing does. */
export function whatIsMissing(sheet: Sheet): NotReady {
  const problems = new Map<string, FieldProblem[]>()
  const empty: string[] = []
  for (const row of sheet.rows.filter(isOpenRow)) {
    const fields = storedFields(sheet, row)
    const emptyIsMeant = sheet.drafts.get(row.id)?.emptyIsMeant ?? false
    const wrong = [...submitProblems(row.kind, fields, firstFields(sheet, row)), ...unfitProblems(sheet, row)]
    if (wrong.length > 0) problems.set(row.id, wrong)
    const answer = answerOfFields(row.kind, fields, false)
    // An opinion is answered whole: nothing of it can be meant to be empty.
    if (row.kind !== 'opinion' && !emptyIsMeant && askedNow(sheet, row, answer).length > 0) empty.push(row.id)
  }
  return { problems, empty }
}

/** Of a published row: a change without its reason, or of the other kind. The record refuses it too; here it stands beside its field. */
function unfitProblems(sheet: Sheet, row: Sheet['rows'][number]): FieldProblem[] {
  const replaced = replacedBy(sheet, row)
  const unfit =
    replaced === null ? null : answerRefusal(replaced.kind, replaced.answer, answerTo(sheet, row, undefined))
  if (unfit === null) return []
  if (unfit === 'reason-missing') return [{ field: 'changeReason', code: 'change-reason-missing' }]
  return [{ field: row.kind === 'indicator' ? 'status' : 'costStatus', code: unfit }]
}

/**
 * The whole revision of a submission, in the order of the request: open rows as they stand in the drafts, the others as they
 * were submitted. `posted` is given for an act that was sent before and comes again, and takes the place of the drafts: the
 * same form gives the same payload, although its rows are no longer open.
 */
export function submissionOf(
  sheet: Sheet,
  actor: string,
  posted?: ReadonlyMap<string, PostedRow>,
): ActPayloads['submit'] {
  const { request } = sheet
  const drafters: Record<string, string[]> = {}
  const items = [...sheet.rows]
    .sort((a, b) => a.position - b.position)
    .map((row) => {
      const authors = sheet.drafts.get(row.id)?.authors ?? []
      drafters[row.id] = [...new Set([...authors, ...row.drafters, actor])].sort()
      return { item: row.id, subject: row.subject, answer: answerTo(sheet, row, posted?.get(row.id)) }
    })
  return {
    revision: {
      schema: 'torikumi/revision/1',
      request: request.id,
      section: request.section.id,
      fiscalYear: request.cycle.fiscalYear,
      items,
    },
    drafters,
  }
}

function answerTo(sheet: Sheet, row: Sheet['rows'][number], posted: PostedRow | undefined): Answer {
  const submitted = sheet.submitted.get(row.id)
  if (posted === undefined && !isOpenRow(row) && submitted !== undefined) return submitted
  const stored = storedFields(sheet, row)
  const fields = posted === undefined ? stored : mergeFields(row.kind, stored, posted.fields)
  const emptyIsMeant = posted?.emptyIsMeant ?? sheet.drafts.get(row.id)?.emptyIsMeant ?? false
  return answerOfFields(row.kind, fields, emptyIsMeant)
}
