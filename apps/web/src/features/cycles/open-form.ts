import type { Cycle, Plan } from '@torikumi/database'
import {
  type ActPayloads,
  addBusinessDays,
  addDays,
  fiscalYearName,
  onOrAfter,
  parseFlexibleDate,
  ruleSetOf,
  noteDefect,
  warekiDateName,
} from '@torikumi/domain'
import { officeCalendar } from '../../format/dates.ts'
import { decisionIdOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import { ja } from '../../messages/ja.ts'

/** The typed fields of 照会を始める, as they were typed. */
export const OPEN_FIELDS = ['plan', 'fiscalYear', 'requestedOn', 'dueOn', 'publishOn', 'noticeText', 'ruleSet'] as const
export type OpenField = (typeof OPEN_FIELDS)[number]
export type OpenTyped = Record<OpenField, string>
export type OpenProblem = { field: OpenField; code: 'year' | 'date' | 'order' | 'closed' | 'text' | 'plan' | 'ruleSet' }

/** The posted form: read, or what is to be mended field by field. */
export type OpenReading = { decisionId: string; typed: OpenTyped } & (
  | { problems: readonly OpenProblem[] }
  | { opening: Omit<ActPayloads['open'], 'cycleNo' | 'municipalityCode'> }
)

/**
 * The form of `/cycles`: `plan` (id), `fiscalYear` (western), `requestedOn`, `dueOn`, `publishOn` (和暦 or 西暦), `noticeText`,
 * `ruleSet` (id), `decision_id` (hidden, also the id of the new year) and the button `act` = `open`.
 */
export function readOpenForm(form: Form, plans: readonly Plan[]): OpenReading {
  refuseUnknownFields(form, (name) => ['decision_id', 'act', ...OPEN_FIELDS].includes(name))
  const typed = Object.fromEntries(OPEN_FIELDS.map((field) => [field, form.get(field) ?? ''])) as OpenTyped
  const decisionId = decisionIdOf(form)
  const problems: OpenProblem[] = []
  const plan = plans.find((candidate) => candidate.id === typed.plan)
  if (plan === undefined) problems.push({ field: 'plan', code: 'plan' })
  const fiscalYear = /^\d{4}$/.test(typed.fiscalYear.trim()) ? Number(typed.fiscalYear) : null
  if (
    fiscalYear === null ||
    (plan !== undefined && (fiscalYear < plan.firstFiscalYear || fiscalYear > plan.lastFiscalYear))
  ) {
    problems.push({ field: 'fiscalYear', code: 'year' })
  }
  const [requestedOn, dueOn, publishOn] = (['requestedOn', 'dueOn', 'publishOn'] as const).map((field) => {
    const date = parseFlexibleDate(typed[field])
    if (date === null) problems.push({ field, code: 'date' })
    else if (field === 'dueOn' && !officeCalendar(date)) problems.push({ field, code: 'closed' })
    return date
  })
  if (requestedOn != null && dueOn != null && publishOn != null && (requestedOn > dueOn || dueOn > publishOn)) {
    problems.push({ field: 'dueOn', code: 'order' })
  }
  if (noteDefect(typed.noticeText) !== null) problems.push({ field: 'noticeText', code: 'text' })
  const ruleSet = ruleSetOf(typed.ruleSet)
  if (ruleSet === null) problems.push({ field: 'ruleSet', code: 'ruleSet' })
  if (
    problems.length > 0 ||
    ruleSet === null ||
    plan === undefined ||
    fiscalYear === null ||
    requestedOn == null ||
    dueOn == null ||
    publishOn == null
  ) {
    return { decisionId, typed, problems }
  }
  const dates = { requestedOn, dueOn, publishOn }
  return {
    decisionId,
    typed,
    opening: {
      id: decisionId,
      planId: plan.id,
      fiscalYear,
      ...dates,
      noticeText: typed.noticeText,
      ruleSet: { id: ruleSet.id, version: ruleSet.version },
    },
  }
}

/** 開庁日 to answer, and calendar days from the due date to publication, as the form proposes them. */
const OPEN_DAYS = 24
const DAYS_TO_PUBLICATION = 90

/**
 * What the form is filled with at first: the year after the newest one and the plan that covers it, before the first year the
 * oldest plan's first one; dates to start from, the usual text, the 判定基準 the city used last. Plans stand newest first.
 */
export function proposedOpening(
  plans: readonly Plan[],
  cycles: readonly Cycle[],
  today: string,
  ruleSet: string,
): OpenTyped {
  const newest = cycles.find((cycle) => cycle.phase !== 'abandoned')
  const fiscalYear = newest === undefined ? plans.at(-1)?.firstFiscalYear : newest.fiscalYear + 1
  const covering = plans.find(
    (one) => fiscalYear !== undefined && one.firstFiscalYear <= fiscalYear && fiscalYear <= one.lastFiscalYear,
  )
  const plan = covering ?? plans[0]
  const requestedOn = onOrAfter(today, officeCalendar)
  const dueOn = addBusinessDays(requestedOn, OPEN_DAYS, officeCalendar)
  const publishOn = onOrAfter(addDays(dueOn, DAYS_TO_PUBLICATION), officeCalendar)
  return {
    plan: plan?.id ?? '',
    fiscalYear: fiscalYear === undefined ? '' : String(fiscalYear),
    requestedOn: warekiDateName(requestedOn),
    dueOn: warekiDateName(dueOn),
    publishOn: warekiDateName(publishOn),
    noticeText: fiscalYear === undefined ? '' : ja.cycles.open.proposedNotice(fiscalYearName(fiscalYear, today)),
    ruleSet,
  }
}
