import type { AnsweredAnew, AskedRow, Draft, FindingNotes, Offer, StandingOverride } from '@torikumi/database'
import {
  type Answer,
  type EditionChangeKind,
  type EditionSeriesPoint,
  type ExplainingField,
  type Finding,
  type FollowedFigure,
  type JudgementMark,
  type RequiredField,
  changeKindOf,
  emptyFields,
  unanswered,
  unexplainedFields,
} from '@torikumi/domain'
import { type PostedNote, isEmptyField, noteKey, noteOn, unsettled } from '../../work/finding-notes.ts'
import { markOf } from '../../work/judge-row.ts'
import { sheetFindings } from '../../work/sheet-findings.ts'
import type { PostedRow } from './form.ts'
import { type Sheet, overrideOf, seriesOf } from './sheet.ts'
import {
  type FieldProblem,
  type TypedFields,
  answerOfFields,
  blankFields,
  fieldsOfAnswer,
  mergeFields,
  sameFields,
} from './typed-fields.ts'

/** A field that is asked for: always, or because the row is behind. */
export type AskedField = RequiredField | ExplainingField

/** One row of the answer form as it is shown. */
export interface RowView {
  row: AskedRow
  /** Open to the section; else locked after 提出. */
  isOpen: boolean
  fields: TypedFields
  emptyIsMeant: boolean
  version: number
  /** What the fields answer now. */
  answer: Answer
  /** Asked fields that are empty and not ticked as 回答なし. */
  empty: readonly AskedField[]
  /** Of a KPI: how the answer would be judged now. */
  mark: JudgementMark
  problems: readonly FieldProblem[]
  /** 確認事項 on an open row, each with what the section says about it. */
  findings: readonly ShownFinding[]
  /** Somebody else saved the row meanwhile: their draft. */
  conflict: Draft | null
  /** A returned row whose text was changed since. */
  mended: boolean
  lastYear: Answer | null
  /** What the row replaces: the published answer, and the kind of edition it goes into; null but in a 訂正 or 追加照会, or an offer of one. */
  replaces: { kind: EditionChangeKind; answer: Answer; isOffer?: true } | null
  /** The newest 訂正の申し出 on the row; `null` none, absent where none can be made. */
  offer?: Offer | null
  /** The public correction that asked for the row anew; null where none did. */
  answeredAnew: AnsweredAnew | null
  /** Figures of earlier years that the row's edition takes over. */
  followed: readonly FollowedFigure[]
  /** Published figures of earlier years. */
  series: readonly EditionSeriesPoint[]
  /** What a person judged in place of the rule set. */
  override: StandingOverride | null
}

/** A finding beside its row. */
export interface ShownFinding {
  finding: Finding
  /** As typed, or as it was said about an earlier sentence of the finding: then nothing is chosen yet. */
  note: PostedNote
  isSettled: boolean
}

/** What the page adds to what is stored: posted texts that were not taken. */
export interface Unsaved {
  posted: ReadonlyMap<string, PostedRow>
  problems: ReadonlyMap<string, readonly FieldProblem[]>
  conflicts: ReadonlyMap<string, Draft>
}

export const NOTHING_UNSAVED: Unsaved = { posted: new Map(), problems: new Map(), conflicts: new Map() }

/** What a row's fields hold in the record: the draft, else what was submitted, else what is published, else nothing. */
export function storedFields(sheet: Pick<Sheet, 'drafts' | 'submitted' | 'published'>, row: AskedRow): TypedFields {
  const answer = sheet.submitted.get(row.id)
  return sheet.drafts.get(row.id)?.fields ?? (answer === undefined ? firstFields(sheet, row) : fieldsOfAnswer(answer))
}

/** What a row's fields hold before anybody has typed: the published answer of a row that is asked again, else nothing. */
export function firstFields({ published }: Pick<Sheet, 'published'>, row: AskedRow): TypedFields {
  const answer = published?.get(row.subject)
  return answer === undefined ? blankFields(row.kind) : { ...fieldsOfAnswer(answer), changeReason: '' }
}

/** True while the section may change the row's answer. */
export function isOpenRow(row: Pick<AskedRow, 'state'>): boolean {
  return row.state === 'requested' || row.state === 'returned'
}

/** Every row as it is shown; posted texts that were not saved come before stored ones. */
export function rowViews(sheet: Sheet, unsaved: Unsaved = NOTHING_UNSAVED): RowView[] {
  const views = sheet.rows.map((row) => rowView(sheet, row, unsaved))
  const open = views.filter((view) => view.isOpen)
  const found = sheetFindings(sheet, open).filter((finding) => !isEmptyField(finding))
  const bySubject = Map.groupBy(found, (finding) => finding.subject)
  return views.map((view) => {
    const findings = view.isOpen ? (bySubject.get(view.row.subject) ?? []) : []
    const notes = sheet.drafts.get(view.row.id)?.notes ?? {}
    const posted = unsaved.posted.get(view.row.id)?.notes
    return { ...view, findings: findings.map((finding) => shownFinding(finding, notes, posted)) }
  })
}

function shownFinding(
  finding: Finding,
  notes: FindingNotes,
  posted: ReadonlyMap<string, PostedNote> | undefined,
): ShownFinding {
  const key = noteKey(finding)
  const note = { how: noteOn(finding, notes)?.how ?? null, reason: notes[key]?.reason ?? '' }
  return { finding, note: posted?.get(key) ?? note, isSettled: unsettled([finding], notes).length === 0 }
}

function rowView(sheet: Sheet, row: AskedRow, unsaved: Unsaved): RowView {
  const isOpen = isOpenRow(row)
  const submitted = sheet.submitted.get(row.id)
  const stored = isOpen || submitted === undefined ? storedFields(sheet, row) : fieldsOfAnswer(submitted)
  const posted = isOpen ? unsaved.posted.get(row.id) : undefined
  const fields = posted === undefined ? stored : mergeFields(row.kind, stored, posted.fields)
  const draft = sheet.drafts.get(row.id)
  const emptyIsMeant = posted?.emptyIsMeant ?? draft?.emptyIsMeant ?? false
  const locked = isOpen ? undefined : submitted
  const answer = locked ?? answerOfFields(row.kind, fields, emptyIsMeant)
  const mark = markOf(row, answer, sheet.request.cycle)
  return {
    row,
    isOpen,
    fields,
    emptyIsMeant,
    version: draft?.version ?? 0,
    answer,
    empty: isOpen && !emptyIsMeant ? askedNow(sheet, row, answer) : [],
    mark,
    problems: unsaved.problems.get(row.id) ?? [],
    findings: [],
    conflict: unsaved.conflicts.get(row.id) ?? null,
    mended:
      row.returned !== null && submitted !== undefined && !sameFields(row.kind, fields, fieldsOfAnswer(submitted)),
    lastYear: sheet.lastYear.get(row.subject) ?? null,
    replaces: replacedBy(sheet, row),
    answeredAnew: sheet.answeredAnew.get(row.subject) ?? null,
    followed: sheet.followed.get(row.subject) ?? [],
    ...(sheet.offers === null || row.kind === 'opinion'
      ? {}
      : { offer: sheet.offers.find(({ item }) => item === row.id) ?? null }),
    series: seriesOf(sheet, row),
    override: overrideOf(sheet, row),
  }
}

/** What a row of a 訂正 or 追加照会 replaces; null for every other request. */
export function replacedBy(sheet: Pick<Sheet, 'request' | 'published'>, row: AskedRow): RowView['replaces'] {
  const kind = changeKindOf(sheet.request.kind)
  if (kind === null || sheet.published === null || row.kind === 'opinion') return null
  return { kind, answer: sheet.published.get(row.subject) ?? unanswered(row.kind) }
}

/** The asked fields that an answer leaves empty; of a published row only those that it was published with. */
export function askedNow(
  sheet: Pick<Sheet, 'request' | 'published'>,
  row: AskedRow,
  answer: Answer,
): readonly AskedField[] {
  const { cycle } = sheet.request
  const empty = askedButEmpty(answer, markOf(row, answer, cycle))
  const before = replacedBy(sheet, row)?.answer
  const wereEmpty = before === undefined ? [] : askedButEmpty(before, markOf(row, before, cycle))
  return empty.filter((field) => !wereEmpty.includes(field))
}

/** The asked fields that an answer with this judgement leaves empty. */
export function askedButEmpty(answer: Answer, mark: JudgementMark): readonly AskedField[] {
  return [...emptyFields(answer), ...unexplainedFields(answer, mark)]
}

/** How far a section has come, for 提出前の確認, the bar and 進行状況. */
export interface Progress {
  rows: number
  open: number
  /** Rows without an empty asked field. */
  filled: number
  /** Empty asked fields that are not ticked. */
  emptyFields: number
  /** 確認事項 and how many of them nobody in the section has settled. */
  findings: number
  unsettled: number
}

/** Counts a sheet's rows. */
export function progressOf(views: readonly RowView[]): Progress {
  return {
    rows: views.length,
    open: views.filter((view) => view.isOpen).length,
    filled: views.filter((view) => view.empty.length === 0).length,
    emptyFields: views.reduce((sum, view) => sum + view.empty.length, 0),
    findings: views.reduce((sum, view) => sum + view.findings.length, 0),
    unsettled: views.reduce((sum, view) => sum + unsettledOf(view), 0),
  }
}

/** How many findings of a row wait for a word of the section. */
export function unsettledOf(view: Pick<RowView, 'findings'>): number {
  return view.findings.filter((found) => !found.isSettled).length
}

/** True while every row waits on the route and nobody on it has opened the revision: 引戻し is possible. */
export function hasWaitingRow(rows: readonly Pick<AskedRow, 'state'>[]): boolean {
  return rows.some((row) => row.state === 'circulating' || row.state === 'deciding')
}
