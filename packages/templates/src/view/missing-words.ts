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

/** Why an indicator is not judged, as a phrase after the year: 「平成28年度は調査なし」. */
const phrases: Readonly<Record<MissingReason, string>> = {
  none: '',
  'not-measured': 'は調査なし',
  'not-applicable': 'は該当なし',
  'not-started': 'は未着手',
  pending: 'は集計中',
  unpublished: 'の値は未公表',
  ended: 'より前に終了',
  'no-answer': 'は集計中',
  unknown: 'の値を把握できない',
}

/** The grey word of an empty value cell. */
export const emptyCellWord = (reason: MissingReason): string => cellWords[reason]

/** 「平成28年度は調査なし」 for a missing value of the year called `year`; empty where there is a value. */
export const missingPhrase = (reason: MissingReason, year: string): string =>
  reason === 'none' ? '' : `${year}${phrases[reason]}`

/** The grey words of an empty account. */
export const emptyTextWord = '記載なし'
