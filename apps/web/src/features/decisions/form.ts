import { type NoteDefect, noteDefect } from '@torikumi/domain'
import { BadFormError, decisionIdOf, oneOf, refuseUnknownFields, requiredField } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import { fieldsByItem, parseItemField } from '../../http/item-fields.ts'

/** One row as posted: what content was seen (null for a row that can only be sent back), and whether it is sent back. */
export interface PostedDecision {
  hash: string | null
  isReturned: boolean
  reason: string
}

/** A posted decision. */
export interface DecisionForm {
  act: 'agree' | 'approve' | 'confirm' | 'return'
  decisionId: string
  /** SHA-256 of the revision that was seen. */
  revision: string
  /** What the button said: rows accepted and rows sent back. */
  promise: { accepted: number; returned: number }
  comment: string
  rows: ReadonlyMap<string, PostedDecision>
}

/** Why a text of a decision cannot be taken; `item` null for the comment. */
export interface DecisionProblem {
  item: string | null
  code: NoteDefect | 'reason-missing'
}

const FIELDS = ['act', 'decision_id', 'revision', 'promise', 'comment']
const ROW_FIELDS = ['hash', 'return', 'reason']
const SHA256 = /^[0-9a-f]{64}$/

/**
 * The decision form of `/requests/{id}/decision`: `revision` (hidden: SHA-256 of the revision seen), `decision_id` (hidden),
 * `promise` (hidden: `{accepted}/{returned}`, the counts the button says; a script keeps them, without one a second page
 * asks), `comment`; for each row that waits for the person `items[<item id>].hash` (hidden: the content seen), `.return` =
 * `yes` (sent back), `.reason`. A row without `.hash` can only be sent back. Button `act` = `agree` (回議済), `approve` (決裁),
 * `confirm` (企画課確認) or `return` (only the ticked rows go back, the others stay).
 */
export function readDecisionForm(form: Form): DecisionForm {
  refuseUnknownFields(form, (name) => {
    const place = parseItemField(name)
    return place === null ? FIELDS.includes(name) : ROW_FIELDS.includes(place.field)
  })
  const revision = requiredField(form, 'revision')
  if (!SHA256.test(revision)) throw new BadFormError('wrong-value', ['revision'])
  const rows = [...fieldsByItem(form)].map(([item, fields]) => [item, postedRow(item, fields)] as const)
  return {
    act: oneOf(form, 'act', ['agree', 'approve', 'confirm', 'return']),
    decisionId: decisionIdOf(form),
    revision,
    promise: promiseOf(form),
    comment: form.get('comment') ?? '',
    rows: new Map(rows),
  }
}

function postedRow(item: string, fields: Readonly<Record<string, string>>): PostedDecision {
  const { hash, reason = '' } = fields
  if (hash !== undefined && !SHA256.test(hash)) throw new BadFormError('wrong-value', [`items[${item}].hash`])
  return { hash: hash ?? null, isReturned: fields['return'] === 'yes', reason }
}

function promiseOf(form: Form): DecisionForm['promise'] {
  const match = /^(\d{1,5})\/(\d{1,5})$/.exec(requiredField(form, 'promise'))
  if (match === null) throw new BadFormError('wrong-value', ['promise'])
  return { accepted: Number(match[1]), returned: Number(match[2]) }
}

/** Returns without a reason, and texts that cannot be stored. */
export function decisionProblems({ rows, comment }: DecisionForm): DecisionProblem[] {
  const problems: DecisionProblem[] = []
  for (const [item, row] of rows) {
    if (!row.isReturned) continue
    const code = row.reason.trim() === '' ? 'reason-missing' : noteDefect(row.reason)
    if (code !== null) problems.push({ item, code })
  }
  const code = noteDefect(comment)
  return code === null ? problems : [...problems, { item: null, code }]
}

/** The rows a form accepts and those it sends back. */
export function chosenRows({ act, rows }: Pick<DecisionForm, 'act' | 'rows'>): {
  accepted: { item: string; hash: string }[]
  returned: { item: string; reason: string }[]
} {
  const entries = [...rows]
  return {
    accepted:
      act === 'return'
        ? []
        : entries.flatMap(([item, { hash, isReturned }]) => (hash === null || isReturned ? [] : [{ item, hash }])),
    returned: entries.flatMap(([item, { isReturned, reason }]) => (isReturned ? [{ item, reason }] : [])),
  }
}
