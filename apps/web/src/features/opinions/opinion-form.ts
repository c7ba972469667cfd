import type { KeptOpinion, OpinionTyped } from '@torikumi/database'
import { OPINION_STANCES, parseFlexibleDate, textDefect } from '@torikumi/domain'
import { BadFormError, refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'

export const OPINION_FIELDS = ['body', 'held_on', 'measure', 'text', 'stance', 'section', 'response'] as const
export type OpinionField = (typeof OPINION_FIELDS)[number]

/** The fields of an opinion exactly as they were typed; `measure`, `stance` and `section` may be empty. */
export type OpinionFields = Readonly<Record<OpinionField, string>>

/** Why a field cannot stand: it is missing or unreadable, or (`defect`) it cannot be printed. */
export interface OpinionProblem {
  field: OpinionField
  code: 'missing' | 'defect'
}

/** What the selects offer: measures by id, sections by id. */
export interface OpinionChoices {
  measures: readonly { id: string; code: string; name: string }[]
  sections: readonly { id: string; name: string }[]
}

export const NO_OPINION: OpinionFields = {
  body: '',
  held_on: '',
  measure: '',
  text: '',
  stance: '',
  section: '',
  response: '',
}

/** A stored opinion as the form shows it. */
export function fieldsOfOpinion(opinion: KeptOpinion): OpinionFields {
  return {
    body: opinion.body,
    held_on: opinion.heldOn,
    measure: opinion.measureId ?? '',
    text: opinion.text,
    stance: opinion.stance ?? '',
    section: opinion.sectionId ?? '',
    response: opinion.response,
  }
}

/** Reads an opinion; the text stays as it was typed, byte for byte. An answer needs its stance, its section and its reason together. */
export function readOpinion(
  form: Form,
  choices: OpinionChoices,
  others: readonly string[],
): { fields: OpinionFields; problems: readonly OpinionProblem[] } | { fields: OpinionFields; typed: OpinionTyped } {
  refuseUnknownFields(form, (name) => [...OPINION_FIELDS, ...others].includes(name))
  const fields = Object.fromEntries(OPINION_FIELDS.map((name) => [name, form.get(name) ?? ''])) as OpinionFields
  refuseForeign('measure', fields.measure, choices.measures)
  refuseForeign('section', fields.section, choices.sections)
  const stance = OPINION_STANCES.find((one) => one === fields.stance) ?? null
  if (stance === null && fields.stance !== '') throw new BadFormError('wrong-value', ['stance'])
  const heldOn = parseFlexibleDate(fields.held_on)
  const isEmpty = (name: OpinionField): boolean => fields[name].trim() === ''
  const missing: OpinionField[] = [
    ...(['body', 'text'] as const).filter(isEmpty),
    ...(heldOn === null ? (['held_on'] as const) : []),
    ...(stance === null ? [] : (['section', 'response'] as const).filter(isEmpty)),
    ...(stance === null && !isEmpty('response') ? (['stance'] as const) : []),
  ]
  const broken = (['body', 'text', 'response'] as const).filter((name) => textDefect(fields[name]) !== null)
  const problems: OpinionProblem[] = [
    ...missing.map((field) => ({ field, code: 'missing' as const })),
    ...broken.map((field) => ({ field, code: 'defect' as const })),
  ]
  if (problems.length > 0 || heldOn === null) return { fields, problems }
  return {
    fields,
    typed: {
      measure_id: fields.measure === '' ? null : fields.measure,
      body: fields.body,
      held_on: heldOn,
      text: fields.text,
      stance,
      section_id: fields.section === '' ? null : fields.section,
      response: fields.response,
    },
  }
}

function refuseForeign(name: OpinionField, value: string, choices: readonly { id: string }[]): void {
  if (value !== '' && !choices.some(({ id }) => id === value)) throw new BadFormError('wrong-value', [name])
}
