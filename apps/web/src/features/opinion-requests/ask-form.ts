import { type AskOpinionsPayload, noteDefect } from '@torikumi/domain'
import { type DueProblem, readDueDate } from '../../format/due-date.ts'
import { BadFormError, decisionIdOf, oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import type { AskableOpinion } from './asking-state.ts'

/** 意見への対応を照会する as it was typed: the date, and for each opinion the sections that were ticked or chosen. */
export interface AskTyped {
  due: string
  noticeText: string
  ticked: ReadonlyMap<string, readonly string[]>
  /** A section beside those that the opinion concerns; empty where none is chosen. */
  other: ReadonlyMap<string, string>
}

export type AskProblem =
  | { field: 'due'; code: DueProblem }
  | { field: 'noticeText'; code: 'text' }
  | { field: 'opinions'; code: 'none' }

const TICK = /^ask\[([0-9a-f-]{36})\.([^\]]{1,200})\]$/
const OTHER = /^other\[([0-9a-f-]{36})\]$/

/** The name of the box that asks a section about an opinion, by their ids. */
export const askField = (opinion: string, section: string): string => `ask[${opinion}.${section}]`

/** The name of the choice of another section for an opinion. */
export const otherField = (opinion: string): string => `other[${opinion}]`

/** What the form proposes: the 主管課 of every opinion that nobody answers yet. */
export function proposedTicks(opinions: readonly AskableOpinion[]): AskTyped['ticked'] {
  return new Map(
    opinions
      .filter(({ isUnanswered }) => isUnanswered)
      .map(({ opinion, concerned }) => [opinion.id, concerned.flatMap(({ id, isLead }) => (isLead ? [id] : []))]),
  )
}

/**
 * The form of `/cycles/{fiscalYear}/opinion-requests`: `due` (和暦 or 西暦), `noticeText`, `ask[<opinion id>.<section id>]` = `yes`
 * for each section that is to answer it, `other[<opinion id>]` = a section's id or nothing, `decision_id` (hidden) and the
 * button `act` = `ask-opinions`.
 */
export function readAskForm(
  form: Form,
  opinions: readonly AskableOpinion[],
  today: string,
): { decisionId: string; typed: AskTyped } & ({ problems: readonly AskProblem[] } | { payload: AskOpinionsPayload }) {
  refuseUnknownFields(
    form,
    (name) => ['decision_id', 'act', 'due', 'noticeText'].includes(name) || TICK.test(name) || OTHER.test(name),
  )
  oneOf(form, 'act', ['ask-opinions'])
  const decisionId = decisionIdOf(form)
  const noticeText = form.get('noticeText') ?? ''
  const typed = { due: form.get('due') ?? '', noticeText, ...chosenSections(form, opinions) }
  const asked = opinions.flatMap(({ opinion: { id } }) => {
    const sections = [...(typed.ticked.get(id) ?? []), typed.other.get(id) ?? ''].filter((section) => section !== '')
    return sections.length === 0 ? [] : [{ opinion: id, sections }]
  })
  const due = readDueDate(typed.due, today)
  const problems: AskProblem[] = []
  if ('problem' in due) problems.push({ field: 'due', code: due.problem })
  if (noteDefect(noticeText) !== null) problems.push({ field: 'noticeText', code: 'text' })
  if (asked.length === 0) problems.push({ field: 'opinions', code: 'none' })
  if (problems.length > 0 || 'problem' in due) return { decisionId, typed, problems }
  return { decisionId, typed, payload: { ...due, noticeText, asked } }
}

function chosenSections(form: Form, opinions: readonly AskableOpinion[]): Pick<AskTyped, 'ticked' | 'other'> {
  const known = new Map(
    opinions.map(({ opinion, concerned, others }) => [
      opinion.id,
      new Set([...concerned, ...others].map(({ id }) => id)),
    ]),
  )
  const ticked = new Map<string, string[]>()
  const other = new Map<string, string>()
  for (const [name, value] of form) {
    const [, opinion = '', section = ''] = TICK.exec(name) ?? []
    if (opinion !== '') {
      if (value !== 'yes' || known.get(opinion)?.has(section) !== true) throw new BadFormError('wrong-value', [name])
      ticked.set(opinion, [...(ticked.get(opinion) ?? []), section])
    }
    const [, about = ''] = OTHER.exec(name) ?? []
    if (about === '') continue
    const sections = known.get(about)
    if (sections === undefined || (value !== '' && !sections.has(value))) throw new BadFormError('wrong-value', [name])
    other.set(about, value)
  }
  return { ticked, other }
}
