import type { AskedRow, FindingNotes } from '@torikumi/database'
import { type Finding, noteDefect } from '@torikumi/domain'
import { type PostedNote, notesAfter } from '../../work/finding-notes.ts'
import { sheetFindings } from '../../work/sheet-findings.ts'
import type { AnswerForm } from './form.ts'
import { noteProblemField } from './note-fields.ts'
import { isOpenRow, storedFields } from './row-view.ts'
import type { Sheet } from './sheet.ts'
import { type FieldProblem, answerOfFields, mergeFields } from './typed-fields.ts'

/** Gives the notes each row has once the form is saved; a locked row keeps what it has. */
export function notesOfRow(sheet: Sheet, form: AnswerForm): (row: AskedRow) => FindingNotes {
  const before = findings(sheet, null)
  const after = findings(sheet, form)
  return (row) => {
    const notes = sheet.drafts.get(row.id)?.notes ?? {}
    const posted = form.rows.get(row.id)?.notes
    if (posted === undefined || !isOpenRow(row)) return notes
    const shown = { findings: before.get(row.subject) ?? [], notes }
    return notesAfter(after.get(row.subject) ?? [], shown, posted)
  }
}

/** Reasons that cannot be stored. They are never printed and leave in no table. */
export function noteProblems(notes: ReadonlyMap<string, PostedNote>): FieldProblem[] {
  return [...notes].flatMap(([key, { reason }]) => {
    const code = noteDefect(reason)
    return code === null ? [] : [{ field: noteProblemField(key), code, typed: reason }]
  })
}

/** Findings on the open rows by subject: as stored, or as the form leaves them. */
function findings(sheet: Sheet, form: AnswerForm | null): Map<string, Finding[]> {
  const rows = sheet.rows.filter(isOpenRow).map((row) => {
    const stored = storedFields(sheet, row)
    const posted = form?.rows.get(row.id)
    const fields = posted === undefined ? stored : mergeFields(row.kind, stored, posted.fields)
    const emptyIsMeant = posted?.emptyIsMeant ?? sheet.drafts.get(row.id)?.emptyIsMeant ?? false
    return { row, answer: answerOfFields(row.kind, fields, emptyIsMeant) }
  })
  return Map.groupBy(sheetFindings(sheet, rows), (finding) => finding.subject)
}
