import type { Offer } from '@torikumi/database'
import { type Answer, isProvisional } from '@torikumi/domain'
import { type RowView, rowViews } from '../requests/row-view.ts'
import type { Sheet } from '../requests/sheet.ts'
import {
  type FieldProblem,
  type TypedFields,
  answerOfFields,
  fieldsOfAnswer,
  mergeFields,
  submitProblems,
} from '../requests/typed-fields.ts'
import { markOf } from '../../work/judge-row.ts'
import type { OfferedRow } from './form.ts'

/** A row as it is offered anew: what is published beside the fields, which hold it as long as nothing was typed. */
export function offerView(
  sheet: Sheet,
  row: OfferedRow,
  published: Answer,
  typed: { fields: TypedFields; problems: readonly FieldProblem[] } | null,
): RowView {
  const locked = rowViews(sheet).find((view) => view.row.id === row.id)
  if (locked === undefined) throw new Error(`row ${row.id} is not on the sheet`)
  const fields = typed?.fields ?? firstFields(published)
  const answer = answerOfFields(row.kind, fields, false)
  const { offer: _, ...view } = locked
  return {
    ...view,
    isOpen: true,
    fields,
    answer,
    mark: markOf(row, answer, sheet.request.cycle),
    empty: [],
    findings: [],
    problems: typed?.problems ?? [],
    replaces: { kind: isProvisional(published) ? 'update' : 'correction', answer: published, isOffer: true },
    override: null,
  }
}

/** What is published, without the reason it may have been changed for before. */
function firstFields(published: Answer): TypedFields {
  return { ...fieldsOfAnswer(published), changeReason: '' }
}

/** The posted row as an answer, and what must be mended before it can be offered. What is left empty is asked for in the request. */
export function readOffer(
  row: OfferedRow,
  published: Answer,
  posted: TypedFields,
): { fields: TypedFields; answer: Answer; problems: FieldProblem[] } {
  const first = firstFields(published)
  const fields = mergeFields(row.kind, first, posted)
  const answer = answerOfFields(row.kind, fields, false)
  const problems = submitProblems(row.kind, fields, first)
  if ((fields['changeReason'] ?? '').trim() === '') {
    problems.push({ field: 'changeReason', code: 'change-reason-missing' })
  }
  return { fields, answer, problems }
}

/** The newest offer of a row that still waits for planning; null where none does. */
export function openOffer({ offers }: Pick<Sheet, 'offers'>, row: OfferedRow): Offer | null {
  return offers?.find(({ item, state }) => item === row.id && state === 'open') ?? null
}
