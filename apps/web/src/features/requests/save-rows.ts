import { type Database, type Draft, listDrafts, saveDraft } from '@torikumi/database'
import type { AnswerForm, PostedRow } from './form.ts'
import { isOpenRow, storedFields } from './row-view.ts'
import type { Sheet } from './sheet.ts'
import { type FieldProblem, mergeFields, sameFields, textProblems } from './typed-fields.ts'

/** What became of the posted rows. */
export interface SavedRows {
  saved: number
  /** Rows with a text that cannot be stored; nothing of such a row was taken. */
  problems: Map<string, FieldProblem[]>
  /** Rows that somebody else had saved first; nothing of them was taken. */
  conflicts: Map<string, Draft>
  /** Changed rows that are no longer open to the section. */
  locked: string[]
}

/**
 * Saves every posted row that changed, in one transaction; what cannot be saved is named and stays with the person. A row that
 * is posted as it is stored is left alone, whoever saved it.
 */
export async function saveRows(
  db: Database,
  sheet: Sheet,
  form: AnswerForm,
  by: { person: string; at: Date },
): Promise<SavedRows> {
  const result: SavedRows = { saved: 0, problems: new Map(), conflicts: new Map(), locked: [] }
  await db.transaction().execute(async (trx) => {
    for (const row of sheet.rows) {
      const posted = form.rows.get(row.id)
      if (posted === undefined || posted.use === 'theirs' || isUnchanged(sheet, row, posted)) continue
      if (!isOpenRow(row)) {
        result.locked.push(row.id)
        continue
      }
      const fields = mergeFields(row.kind, storedFields(sheet, row), posted.fields)
      const problems = textProblems(row.kind, fields)
      if (problems.length > 0) {
        result.problems.set(row.id, problems)
        continue
      }
      const { version, emptyIsMeant } = posted
      const draft = { item: row.id, request: sheet.request.id, fields, emptyIsMeant, version, by: by.person, at: by.at }
      if ((await saveDraft(trx, draft)) === 'conflict') {
        const theirs = (await listDrafts(trx, sheet.request.id)).get(row.id)
        if (theirs !== undefined) result.conflicts.set(row.id, theirs)
      } else result.saved += 1
    }
  })
  return result
}

function isUnchanged(sheet: Sheet, row: Sheet['rows'][number], posted: PostedRow): boolean {
  const stored = storedFields(sheet, row)
  const draft = sheet.drafts.get(row.id)
  return (
    sameFields(row.kind, stored, mergeFields(row.kind, stored, posted.fields)) &&
    (draft?.emptyIsMeant ?? false) === posted.emptyIsMeant
  )
}
