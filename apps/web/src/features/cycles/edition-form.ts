import { findPublicationItem } from '@torikumi/database'
import { type EditionActKind, type NewAct, noteDefect, tokyoInstant } from '@torikumi/domain'
import type { ActSubject } from '@torikumi/process-client'
import { actHead } from '../../acts/act-head.ts'
import type { Deps } from '../../deps.ts'
import type { Ctx } from '../../env.ts'
import { decisionIdOf, oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import type { HourProblem } from './hour-panel.tsx'
import { type TypedPublication, readPublication, timeOf } from './publication-fields.tsx'
import type { YearState } from './year-state.ts'

const ACTS = ['make-candidate', 'request-publication', 'withdraw', 'schedule', 'take-back', 'abandon'] as const
const FIELDS = ['decision_id', 'act', 'reason', 'publishOn', 'publishAt', 'takeBackReason']

/** A posted form of planning about an edition: what is to be done, or what is to be mended first. */
export interface EditionForm {
  kind: (typeof ACTS)[number]
  decisionId: string
  problems: EditionProblems | null
  payload: Record<string, unknown>
}

/** What was typed and cannot be taken. */
export interface EditionProblems {
  publication?: TypedPublication
  abandon?: { reason: string }
  hour?: HourProblem
}

/**
 * The forms about a candidate, of a year and of a correction: `decision_id` (hidden) and the button `act` = `make-candidate` (with
 * `publishOn`, `publishAt`), `request-publication` (提出 of the 公表 request), `withdraw` (引戻し of it), `schedule` (with `publishAt`),
 * `take-back` (with `takeBackReason`) or `abandon` (with `reason`). `publishOn` is the 公表日 of the candidate that stands.
 */
export function readEditionForm(form: Form, publishOn: string): EditionForm {
  refuseUnknownFields(form, (name) => FIELDS.includes(name))
  const kind = oneOf(form, 'act', ACTS)
  return { kind, decisionId: decisionIdOf(form), ...read(form, kind, publishOn) }
}

function read(form: Form, kind: EditionForm['kind'], publishOn: string): Pick<EditionForm, 'problems' | 'payload'> {
  const fine = (payload: Record<string, unknown>) => ({ problems: null, payload })
  const failed = (problems: EditionProblems) => ({ problems, payload: {} })
  switch (kind) {
    case 'make-candidate': {
      const publication = readPublication(form)
      if (publication === null) return fine({})
      return publication.value === null ? failed({ publication }) : fine({ publication: publication.value })
    }
    case 'schedule': {
      const publishAt = form.get('publishAt') ?? ''
      const time = timeOf(publishAt)
      if (time === null) return failed({ hour: { publishAt } })
      return fine({ at: time === '' ? null : tokyoInstant(publishOn, time) })
    }
    case 'take-back': {
      const reason = form.get('takeBackReason') ?? ''
      return isReason(reason) ? fine({ reason }) : failed({ hour: { takeBackReason: reason } })
    }
    case 'abandon': {
      const reason = form.get('reason') ?? ''
      return isReason(reason) ? fine({ reason }) : failed({ abandon: { reason } })
    }
    case 'request-publication':
    case 'withdraw':
      return fine({})
  }
}

/** Reasons are kept and shown, and never printed. */
const isReason = (text: string): boolean => text.trim() !== '' && noteDefect(text) === null

/** What an edition's form acts on: a year or a correction, and the 公表 request of its candidate. */
export interface EditionTarget {
  subject: { kind: 'cycle' | 'correction'; id: string }
  engine: ActSubject
  fiscalYear: number
  publication: YearState['publication']
}

/** The act of a form and the workflow it is sent to; null where there is nothing to act on. */
export async function editionAct(
  deps: Deps,
  c: Ctx,
  { kind, decisionId, payload }: EditionForm,
  target: EditionTarget,
): Promise<{ act: NewAct; subject: ActSubject } | null> {
  const head = actHead(c, decisionId)
  if (kind !== 'request-publication' && kind !== 'withdraw') {
    const act = { ...head, subject: target.subject, kind: kind satisfies EditionActKind, payload } as NewAct
    return { act, subject: target.engine }
  }
  if (target.publication === null) return null
  const { request } = target.publication
  const subject = { kind: 'request' as const, id: request.id }
  if (kind === 'withdraw') return { act: { ...head, subject, kind, payload: {} }, subject }
  const row = await findPublicationItem(deps.db, request.id)
  if (row === null || row.edition.manifestSha256 === null) return null
  const { id: edition, manifestSha256 } = row.edition
  const item = {
    item: row.item,
    subject: row.edition.key,
    answer: { kind: 'edition' as const, edition, manifestSha256 },
  }
  const revision = {
    schema: 'torikumi/revision/1' as const,
    request: request.id,
    section: request.section.id,
    fiscalYear: target.fiscalYear,
    items: [item],
  }
  const drafters = { [row.item]: [head.actor] }
  return { act: { ...head, subject, kind: 'submit', payload: { revision, drafters } }, subject }
}
