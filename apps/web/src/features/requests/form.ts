import type { AskedRow } from '@torikumi/database'
import { SETTLEMENTS } from '@torikumi/domain'
import { decisionIdOf, oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import { fieldsByItem, parseItemField } from '../../http/item-fields.ts'
import type { PostedNote } from '../../work/finding-notes.ts'
import { parseNoteField } from './note-fields.ts'
import { FIELDS, type TypedFields } from './typed-fields.ts'

/** What a person did on the answer form. */
export type AnswerAct = 'save' | 'submit' | 'withdraw'

/** One row as posted. `version` is the draft the person saw (0: none); `use` settles a conflict. */
export interface PostedRow {
  fields: TypedFields
  /** What is said about 確認事項, by `<rule>/<field>`. */
  notes: ReadonlyMap<string, PostedNote>
  version: number
  emptyIsMeant: boolean
  use: 'mine' | 'theirs'
}

/** The posted form; rows that were not on it are not in `rows`. */
export interface AnswerForm {
  act: AnswerAct
  decisionId: string
  rows: ReadonlyMap<string, PostedRow>
}

const ROW_MARKS = ['version', 'empty', 'use']

/**
 * The answer form of `/requests/{id}`. One group of fields a row that is open, named `items[<item id>].<field>`:
 * - KPI: `raw` (as typed), `status` (`final`, `preliminary`, `estimate`, `none`), `reason` (with `none`: `not-measured`,
 *   `not-applicable`, `not-started`, `pending`, `unknown`), `expectedOn` (with `pending`: a date), `note`,
 *   `outlook` (empty, `continue`, `expand`, `review`, `reduce`, `end`), `outlookReason`;
 * - 取組: `thisYear`, `nextYear`, `nextYearReason`, `cost` (thousand yen), `costStatus` (`expected`, `settled`);
 * - both: `version` (hidden), `empty` = `yes` (回答なし is meant), `use` (`mine`, `theirs`: after a conflict).
 * - a 確認事項 of a row: `notes[<item id>.<rule>.<field>].how` (`corrected`, `right-as-is`, `not-applicable`) and `….reason`.
 * Beside them `decision_id` (hidden) and the button `act` = `save`, `submit` or `withdraw`.
 */
export function readAnswerForm(form: Form, rows: readonly AskedRow[]): AnswerForm {
  const kinds = new Map(rows.map((row) => [row.id, row.kind]))
  refuseUnknownFields(form, (name) => {
    const note = parseNoteField(name)
    if (note !== null) return kinds.has(note.item)
    const place = parseItemField(name)
    if (place === null) return name === 'act' || name === 'decision_id'
    const kind = kinds.get(place.item)
    return kind !== undefined && [...FIELDS[kind], ...ROW_MARKS].includes(place.field)
  })
  const notes = postedNotes(form)
  const posted = [...fieldsByItem(form)].map(
    ([item, fields]) => [item, postedRow(fields, notes.get(item) ?? new Map())] as const,
  )
  return {
    act: oneOf(form, 'act', ['save', 'submit', 'withdraw']),
    decisionId: decisionIdOf(form),
    rows: new Map(posted),
  }
}

function postedRow(fields: Readonly<Record<string, string>>, notes: PostedRow['notes']): PostedRow {
  const { version = '0', empty, use, ...typed } = fields
  return {
    fields: typed,
    notes,
    version: /^\d{1,9}$/.test(version) ? Number(version) : 0,
    emptyIsMeant: empty === 'yes',
    use: use === 'theirs' ? 'theirs' : 'mine',
  }
}

function postedNotes(form: Form): Map<string, Map<string, PostedNote>> {
  const notes = new Map<string, Map<string, PostedNote>>()
  for (const [name, text] of form) {
    const place = parseNoteField(name)
    if (place === null) continue
    const ofItem = notes.get(place.item) ?? new Map<string, PostedNote>()
    const before = ofItem.get(place.key) ?? { how: null, reason: '' }
    const how = SETTLEMENTS.find((word) => word === text) ?? null
    ofItem.set(place.key, place.part === 'how' ? { ...before, how } : { ...before, reason: text })
    notes.set(place.item, ofItem)
  }
  return notes
}
