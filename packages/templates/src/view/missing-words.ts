import { type MissingReason, printedWords } from '@torikumi/domain'

/** The grey word of an empty value cell; without a reason the city's words for what is unanswered, which never reproach. */
export const emptyCellWord = (reason: MissingReason, unanswered: string): string =>
  printedWords.reason[reason] || unanswered

/** The grey words of an empty account. */
export const emptyTextWord = '記載なし'
