import { JUDGEMENT_MARKS } from '@torikumi/domain'
import type { EditionData, JudgementMark } from '@torikumi/domain'
import { markSvg } from '../charts/mark-svg.ts'

/** A judgement as it is shown: always the word, beside it a drawn mark that assistive technology does not read. */
export interface MarkView {
  mark: JudgementMark
  word: string
  /** Class of its colour: good, slightly, behind or none. */
  tone: Tone
  /** The character that stands for the mark in plain text: ◎ ● ○ △ ▼ －. */
  symbol: string
  svg: string
}

export type Tone = 'good' | 'slightly' | 'behind' | 'none'

const tones: Readonly<Record<JudgementMark, Tone>> = {
  reached: 'good',
  achieved: 'good',
  'on-track': 'good',
  'slightly-behind': 'slightly',
  behind: 'behind',
  none: 'none',
}

/** ▲ is a minus sign in Japanese accounts and × a reproach: neither is used. */
const symbols: Readonly<Record<JudgementMark, string>> = {
  reached: '◎',
  achieved: '●',
  'on-track': '○',
  'slightly-behind': '△',
  behind: '▼',
  none: '－',
}

/** The words of the first rule set, for a mark that no indicator of the edition has. */
const defaultWords: Readonly<Record<JudgementMark, string>> = {
  reached: '目標値到達',
  achieved: '達成',
  'on-track': '順調',
  'slightly-behind': 'やや遅れ',
  behind: '遅れ',
  none: '判定なし',
}

/** The view of a mark with its printed word. */
export function markView(mark: JudgementMark, word: string): MarkView {
  return { mark, word, tone: tones[mark], symbol: symbols[mark], svg: markSvg(mark) }
}

/**
 * The marks of an edition in their order from reached to none, each with the word its rule set prints. 達成 belongs to the target
 * year and is left out where no indicator has it; the others are always there, so that a reader sees the whole scale.
 */
export function editionMarks(data: EditionData): MarkView[] {
  const judged = data.measures.flatMap((measure) => measure.kpis.map((kpi) => kpi.judged))
  return JUDGEMENT_MARKS.filter((mark) => mark !== 'achieved' || judged.some((one) => one.mark === mark)).map((mark) =>
    markView(mark, judged.find((one) => one.mark === mark)?.word ?? defaultWords[mark]),
  )
}
