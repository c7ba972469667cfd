import {
  type ActivityAnswer,
  type Answer,
  type IndicatorAnswer,
  type KindMismatch,
  MISSING_REASONS,
  type MissingReason,
  OPINION_STANCES,
  type OpinionAnswer,
  OUTLOOK_KINDS,
  type Outlook,
  type TextDefect,
  VALUE_STATUSES,
  type ValueStatus,
  parseFlexibleDate,
  textDefect,
  valueDefect,
} from '@torikumi/domain'
import { readThousandYen } from '../../format/thousand-yen.ts'

/** The texts of one row's fields exactly as they stand in the form. */
export type TypedFields = Readonly<Record<string, string>>

/**
 * The fields of each kind of row; `status` is 確定, 速報, 見込み or `none` (値がない), which asks for `reason`; `outlook` may be empty;
 * `changeReason` only where a published answer is replaced; `stance` is empty as long as nothing is chosen.
 */
export const FIELDS = {
  indicator: ['raw', 'status', 'reason', 'expectedOn', 'note', 'outlook', 'outlookReason', 'changeReason'],
  activity: ['thisYear', 'nextYear', 'nextYearReason', 'cost', 'costStatus', 'changeReason'],
  opinion: ['stance', 'response'],
} as const

export type RowKind = keyof typeof FIELDS

/**
 * Why a field cannot stand as it is. Text defects stop saving; the others stop submitting only. `typed` where it is no field of
 * the row.
 */
export interface FieldProblem {
  field: string
  code:
    | TextDefect
    | 'reason-missing'
    | 'date-missing'
    | 'date-unreadable'
    | 'outlook-missing'
    | 'cost-unreadable'
    | 'change-reason-missing'
    | 'stance-missing'
    | 'response-missing'
    | KindMismatch
  typed?: string
}

export { blankFields, fieldsOfAnswer } from '@torikumi/domain'

/** The fields of a row as posted: the ones its kind has, an absent one as it was. */
export function mergeFields(kind: RowKind, before: TypedFields, posted: TypedFields): TypedFields {
  return Object.fromEntries(FIELDS[kind].map((field) => [field, posted[field] ?? before[field] ?? '']))
}

/** True where two rows' fields hold the same texts. */
export function sameFields(kind: RowKind, a: TypedFields, b: TypedFields): boolean {
  return FIELDS[kind].every((field) => (a[field] ?? '') === (b[field] ?? ''))
}

/**
 * Texts that cannot be stored or printed, by field. What is `published` as it stands may hold characters that are refused since: an 更新
 * changes nothing but the figure.
 */
export function textProblems(kind: RowKind, fields: TypedFields, published: TypedFields = {}): FieldProblem[] {
  return FIELDS[kind].flatMap((field) => {
    const text = fields[field] ?? ''
    const isFreeText = ['note', 'outlookReason', 'changeReason', 'response'].includes(field) || kind === 'activity'
    const code = isFreeText ? textDefect(text) : valueDefect(text)
    const isKept = (code === 'no-glyph' || code === 'direction') && text === published[field]
    return code === null || isKept ? [] : [{ field, code }]
  })
}

/** What the fields answer, as far as they can be read; what is wrong with them stands in `submitProblems`. */
export function answerOfFields(kind: RowKind, fields: TypedFields, emptyIsMeant: boolean): Answer {
  switch (kind) {
    case 'indicator':
      return indicatorAnswer(fields, emptyIsMeant)
    case 'activity':
      return activityAnswer(fields)
    case 'opinion':
      return opinionAnswer(fields)
  }
}

function opinionAnswer({ stance, response = '' }: TypedFields): OpinionAnswer {
  return { kind: 'opinion', stance: OPINION_STANCES.find((one) => one === stance) ?? null, response }
}

function indicatorAnswer(fields: TypedFields, emptyIsMeant: boolean): IndicatorAnswer {
  const { raw = '', note = '' } = fields
  const isMissing = fields['status'] === 'none'
  const chosen = reasonOf(fields['reason'])
  const isEmpty = raw.trim() === '' && emptyIsMeant
  return {
    kind: 'indicator',
    raw,
    status: isMissing ? 'final' : statusOf(fields['status']),
    reason: isMissing ? chosen : isEmpty ? 'no-answer' : 'none',
    expectedOn: isMissing && chosen === 'pending' ? parseFlexibleDate(fields['expectedOn'] ?? '') : null,
    note,
    outlook: outlookOf(fields),
    ...changeReasonOf(fields),
  }
}

/** Left out where none was written, so that an answer to a 定例照会 is what it always was. */
function changeReasonOf({ changeReason = '' }: TypedFields): { changeReason?: string } {
  return changeReason.trim() === '' ? {} : { changeReason }
}

function activityAnswer(fields: TypedFields): ActivityAnswer {
  const { thisYear = '', nextYear = '', nextYearReason = '', cost = '' } = fields
  const costThousandYen = readThousandYen(cost)
  const costStatus = fields['costStatus'] === 'settled' ? 'settled' : 'expected'
  return {
    kind: 'activity',
    thisYear,
    nextYear,
    nextYearReason,
    costThousandYen,
    costStatus: costThousandYen === null ? null : costStatus,
    ...changeReasonOf(fields),
  }
}

/** What must be mended before the row can be submitted; an empty asked field is among it only where an opinion asks for it. */
export function submitProblems(kind: RowKind, fields: TypedFields, published: TypedFields = {}): FieldProblem[] {
  const problems = textProblems(kind, fields, published)
  if (kind === 'opinion') {
    if (opinionAnswer(fields).stance === null) problems.push({ field: 'stance', code: 'stance-missing' })
    if ((fields['response'] ?? '').trim() === '') problems.push({ field: 'response', code: 'response-missing' })
    return problems
  }
  if (kind === 'activity') {
    const { cost = '' } = fields
    if (cost.trim() !== '' && readThousandYen(cost) === null) problems.push({ field: 'cost', code: 'cost-unreadable' })
    return problems
  }
  if ((fields['outlookReason'] ?? '').trim() !== '' && outlookOf(fields) === null) {
    problems.push({ field: 'outlook', code: 'outlook-missing' })
  }
  if (fields['status'] !== 'none') return problems
  const reason = reasonOf(fields['reason'])
  if (reason === 'none') problems.push({ field: 'reason', code: 'reason-missing' })
  if (reason === 'pending') problems.push(...dateProblems(fields['expectedOn'] ?? ''))
  return problems
}

function dateProblems(text: string): FieldProblem[] {
  if (text.trim() === '') return [{ field: 'expectedOn', code: 'date-missing' }]
  return parseFlexibleDate(text) === null ? [{ field: 'expectedOn', code: 'date-unreadable' }] : []
}

function statusOf(text: string | undefined): ValueStatus {
  return VALUE_STATUSES.find((status) => status === text) ?? 'final'
}

/** Null where no direction is chosen: a reason alone stays in the draft and cannot be submitted. */
function outlookOf({ outlook, outlookReason = '' }: TypedFields): Outlook | null {
  const kind = OUTLOOK_KINDS.find((one) => one === outlook)
  return kind === undefined ? null : { kind, reason: outlookReason }
}

function reasonOf(text: string | undefined): MissingReason {
  return MISSING_REASONS.find((reason) => reason === text) ?? 'none'
}
