import type { Answer } from '../answers/answer.ts'

/** The texts of one row's fields exactly as they stand in the form, and in a draft. */
export type DraftFields = Readonly<Record<string, string>>

const BLANK = {
  indicator: {
    raw: '',
    status: 'final',
    reason: '',
    expectedOn: '',
    note: '',
    outlook: '',
    outlookReason: '',
    changeReason: '',
  },
  activity: {
    thisYear: '',
    nextYear: '',
    nextYearReason: '',
    cost: '',
    costStatus: 'expected',
    changeReason: '',
  },
  opinion: { stance: '', response: '' },
} as const satisfies Record<'indicator' | 'activity' | 'opinion', DraftFields>

/** A row nobody has typed into. */
export function blankFields(kind: 'indicator' | 'activity' | 'opinion'): DraftFields {
  return BLANK[kind]
}

/** The fields of a row that was submitted before. */
export function fieldsOfAnswer(answer: Answer): DraftFields {
  if (answer.kind === 'edition') return {}
  if (answer.kind === 'opinion') return { stance: answer.stance ?? '', response: answer.response }
  if (answer.kind === 'activity') {
    const { thisYear, nextYear, nextYearReason, costThousandYen, costStatus } = answer
    return {
      thisYear,
      nextYear,
      nextYearReason,
      cost: String(costThousandYen ?? ''),
      costStatus: costStatus ?? 'expected',
      changeReason: answer.changeReason ?? '',
    }
  }
  const { raw, status, reason, expectedOn, note, outlook } = answer
  // 回答なし was a tick, not a choice of the list: the field is simply empty again.
  const isMissing = reason !== 'none' && reason !== 'no-answer'
  return {
    raw,
    status: isMissing ? 'none' : status,
    reason: isMissing ? reason : '',
    expectedOn: expectedOn ?? '',
    note,
    outlook: outlook?.kind ?? '',
    outlookReason: outlook?.reason ?? '',
    changeReason: answer.changeReason ?? '',
  }
}
