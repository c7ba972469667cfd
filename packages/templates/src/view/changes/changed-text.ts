import { seriesFieldOf, type EditionData } from '@torikumi/domain'
import { judgementMark } from './judgement-mark.ts'
import type { MarkView } from '../mark.ts'
import { textBlocks, type TextBlock } from '../text-blocks.ts'
import { valueCell, type ValueCell } from '../value-cell.ts'

/** What stood, or stands, at a place: a value, a judgement with its mark, a text, in this order; what is null or empty is not there. */
export interface ChangedText {
  value: ValueCell | null
  mark: MarkView | null
  /** 「（進捗率 50%）」 behind the judgement's word; else empty. */
  progress: string
  text: TextBlock[]
}

const nothing: ChangedText = { value: null, mark: null, progress: '', text: [] }
const values = new Set(['actualRaw', 'baselineRaw', 'targetRaw'])

/** The text of a field, a value as value cells are set; 「（なし）」 where there is none. */
export function changedText(field: string, text: string): ChangedText {
  if (text.trim() === '') return { ...nothing, text: textBlocks('（なし）') }
  const isValue = values.has(field) || seriesFieldOf(field)?.what === 'raw'
  return isValue ? { ...nothing, value: valueCell(text, '') } : { ...nothing, text: textBlocks(text) }
}

/** The judgement in its printed word, with the mark that goes with it where the edition's rule set knows the word. */
export function changedJudgement(data: EditionData, text: string): ChangedText {
  const mark = judgementMark(data, text)
  return mark === null
    ? { ...nothing, text: textBlocks(text) }
    : { ...nothing, mark, progress: text.slice(mark.word.length) }
}

/** A value and what is judged of it. */
export const both = (value: ChangedText, judgement: ChangedText): ChangedText => ({
  ...value,
  mark: judgement.mark,
  progress: judgement.progress,
  text: judgement.mark === null ? [...value.text, ...judgement.text] : value.text,
})

/** A remark of the list itself. */
export const remarkText = (text: string): ChangedText => ({ ...nothing, text: textBlocks(text) })
