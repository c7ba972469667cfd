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
 * others what was submitted. Null where that is nothing yet.
 */
export function shownAnswers(sheet: Sheet, member: Member, asked: string | undefined): ShownAnswers | null {
  if (answersFor(member, sheet.request) && asked !== 'revision') {
    return { of: 'draft', rows: rowViews(sheet).map(({ row, answer }) => ({ row, answer })) }
  }
  if (sheet.revision === null) return null
  return {
    of: { revision: sheet.revision.no },
    rows: sheet.rows.map((row) => ({ row, answer: sheet.submitted.get(row.id) })),
  }
}
