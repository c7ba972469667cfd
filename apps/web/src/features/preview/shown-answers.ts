import type { Answer } from '@torikumi/domain'
import type { Member } from '@torikumi/database'
import { answersFor } from '../../accounts/membership.ts'
import { rowViews } from '../requests/row-view.ts'
import type { Sheet } from '../requests/sheet.ts'

/** The rows of a request as a preview shows them, and of what they are: the section's drafts, or its newest revision. */
export type ShownAnswers = {
  of: 'draft' | { revision: number }
  rows: { row: Sheet['rows'][number]; answer: Answer | undefined }[]
}

/**
 * What this person may see of a request in print: the section's own people their drafts, unless they ask for the revision; all
 * others what was submitted. A row that was closed unanswered prints as the edition will print it, without an answer. Null where nothing
 * is submitted yet.
 */
export function shownAnswers(sheet: Sheet, member: Member, asked: string | undefined): ShownAnswers | null {
  if (answersFor(member, sheet.request) && asked !== 'revision') {
    return { of: 'draft', rows: rowViews(sheet).map(({ row, answer }) => shownRow(row, answer)) }
  }
  if (sheet.revision === null) return null
  return {
    of: { revision: sheet.revision.no },
    rows: sheet.rows.map((row) => shownRow(row, sheet.submitted.get(row.id))),
  }
}

function shownRow(row: Sheet['rows'][number], answer: Answer | undefined): ShownAnswers['rows'][number] {
  return { row, answer: row.state === 'closed' ? undefined : answer }
}
