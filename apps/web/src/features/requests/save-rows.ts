import { type AskedRow, type Database, type Draft, listDrafts, saveDraft } from '@torikumi/database'
import type { AnswerForm, PostedRow } from './form.ts'
import { noteProblems, notesOfRow } from './posted-notes.ts'
import { firstFields, isOpenRow, storedFields } from './row-view.ts'
import type { Sheet } from './sheet.ts'
import { type FieldProblem, mergeFields, sameFields, textProblems } from './typed-fields.ts'

/** What became of the posted rows. */
export interface SavedRows {
  saved: number
  /** The new versions of the rows that were saved. */
  versions: Map<string, number>
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
  const result: SavedRows = { saved: 0, versions: new Map(), problems: new Map(), conflicts: new Map(), locked: [] }
  const notesOf = notesOfRow(sheet, form)
  await db.transaction().execute(async (trx) => {
    for (const row of sheet.rows) {
      const posted = form.rows.get(row.id)
      if (posted === undefined || posted.use === 'theirs') continue
      const stored = storedFields(sheet, row)
      const fields = mergeFields(row.kind, stored, posted.fields)
      const notes = notesOf(row)
      const hasNewNotes = JSON.stringify(notes) !== JSON.stringify(sheet.drafts.get(row.id)?.notes ?? {})
      if (sameFields(row.kind, stored, fields) && isSameTick(sheet, row, posted) && !hasNewNotes) continue
      if (!isOpenRow(row)) {
        result.locked.push(row.id)
        continue
      }
      const problems = [...textProblems(row.kind, fields, firstFields(sheet, row)), ...noteProblems(posted.notes)]
      if (problems.length > 0) {
        result.problems.set(row.id, problems)
        continue
      }
      const { version, emptyIsMeant } = posted
      const words = { fields, notes, emptyIsMeant }
      const draft = { item: row.id, request: sheet.request.id, ...words, version, by: by.person, at: by.at }
      const saved = await saveDraft(trx, draft)
      if (saved === 'conflict') {
        const theirs = (await listDrafts(trx, sheet.request.id)).get(row.id)
        if (theirs !== undefined) result.conflicts.set(row.id, theirs)
      } else {
        result.saved += 1
        result.versions.set(row.id, saved)
      }
    }
  })
  return result
}

function isSameTick(sheet: Sheet, row: AskedRow, posted: PostedRow): boolean {
  return (sheet.drafts.get(row.id)?.emptyIsMeant ?? false) === posted.emptyIsMeant
}
