import type { Answer } from './answer.ts'

/** A field of a row that the section is asked to fill. */
export type RequiredField = 'raw' | 'thisYear' | 'nextYear'

/**
 * The asked fields that an answer leaves empty. They may be submitted after an explicit tick (回答なし); a draft always saves.
 */
export function emptyFields(answer: Answer): readonly RequiredField[] {
  switch (answer.kind) {
    case 'indicator':
      return answer.reason === 'none' && answer.raw.trim() === '' ? ['raw'] : []
    case 'activity':
      return (['thisYear', 'nextYear'] as const).filter((field) => answer[field].trim() === '')
    case 'edition':
      return []
  }
}
