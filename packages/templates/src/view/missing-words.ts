import type { MissingReason } from '@torikumi/domain'

/** What stands in a value cell where the section left the cell empty and said why; null where it did not. */
const cellWords: Readonly<Record<MissingReason, string | null>> = {
  none: null,
  'not-measured': '調査なし',
  'not-applicable': '該当なし',
  'not-started': '未着手',
  pending: '集計中',
  unpublished: '未公表',
  ended: '終了',
  'no-answer': null,
  unknown: '把握できない',
}

/** The grey word of an empty value cell; without a reason the city's words for what is unanswered, which never reproach. */
export const emptyCellWord = (reason: MissingReason, unanswered: string): string => cellWords[reason] ?? unanswered

/** The grey words of an empty account. */
export const emptyTextWord = '記載なし'
