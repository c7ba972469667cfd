import { type JudgementMark, isBehind } from '../judgement/mark.ts'
import type { Answer } from './answer.ts'

/** A field of a row that the section is asked to fill. */
export type RequiredField = 'raw' | 'thisYear' | 'nextYear' | 'stance' | 'response'

/**
 * The asked fields that an answer leaves empty. They may be submitted after an explicit tick (回答なし), but for those of an opinion,
 * which is answered whole or not at all; a draft always saves.
 */
export function emptyFields(answer: Answer): readonly RequiredField[] {
  switch (answer.kind) {
    case 'indicator':
      return answer.reason === 'none' && answer.raw.trim() === '' ? ['raw'] : []
    case 'activity':
      return (['thisYear', 'nextYear'] as const).filter((field) => answer[field].trim() === '')
    case 'opinion':
      return [
        ...(answer.stance === null ? (['stance'] as const) : []),
        ...(answer.response.trim() === '' ? (['response'] as const) : []),
      ]
    case 'edition':
      return []
  }
}

/** A field that a row is asked for only where its judgement is behind: 要因・課題, 今後の方向性, its reason. */
export type ExplainingField = 'note' | 'outlook' | 'outlookReason'

/** What an indicator that is behind leaves unexplained; like an empty asked field it may be submitted after an explicit tick. */
export function unexplainedFields(answer: Answer, mark: JudgementMark): readonly ExplainingField[] {
  if (answer.kind !== 'indicator' || !isBehind(mark)) return []
  const reason = answer.outlook?.reason ?? ''
  const texts = { note: answer.note, outlook: answer.outlook?.kind ?? '', outlookReason: reason }
  return (['note', 'outlook', 'outlookReason'] as const).filter((field) => texts[field].trim() === '')
}
