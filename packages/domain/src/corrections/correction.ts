import type { EditionActKind } from '../cycles/cycle.ts'
import type { EditionChangeKind } from '../editions/edition-changes.ts'
import type { RequestKind } from '../requests/request.ts'

/** Acts on a correction: correct 訂正・更新を始める, and those on its edition. */
export type CorrectionActKind = 'correct' | EditionActKind

/** What the sections are asked with: 訂正 for an error, 追加照会 for what was 集計中 or 速報. */
export const REQUEST_OF_CHANGE: Readonly<Record<EditionChangeKind, Extract<RequestKind, 'correction' | 'additional'>>> =
  {
    correction: 'correction',
    update: 'additional',
  }

/** The kind of edition that a request's answers go into; null for requests that belong to the year itself. */
export function changeKindOf(kind: RequestKind): EditionChangeKind | null {
  if (kind === 'correction') return 'correction'
  return kind === 'additional' ? 'update' : null
}
