import type { MissingReason } from '@torikumi/domain'

/** What stands in a value cell where the section left the cell empty: never a reproach. */
const cellWords: Readonly<Record<MissingReason, string>> = {
  none: '集計中',
  'not-measured': '調査なし',
  'not-applicable': '該当なし',
  'not-started': '未着手',
  pending: '集計中',
  unpublished: '未公表',
  ended: '終了',
  'no-answer': '集計中',
  unknown: '把握できない',
}

/** The grey word of an empty value cell. */
export const emptyCellWord = (reason: MissingReason): string => cellWords[reason]

/** The grey words of an empty account. */
export const emptyTextWord = '記載なし'
