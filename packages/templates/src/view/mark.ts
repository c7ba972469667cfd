import { JUDGEMENT_MARKS, judgedMark, judgedWord, ruleSetOf, STANDARD_RULES } from '@torikumi/domain'
import type { EditionData, EditionKpi, JudgementMark } from '@torikumi/domain'
import { markSvg } from '../charts/mark-svg.ts'
import { printedRows } from './places.ts'
import { shownIn } from './shown.ts'

/** A judgement as it is shown: its word, read once: beside the drawn mark, or said by the mark where that stands alone. */
export interface MarkView {
  mark: JudgementMark
  word: string
  /** Class of its colour: good, slightly, behind or none. */
  tone: Tone
  /** The character that stands for the mark in plain text: ◎ ● ○ △ ▼ －. */
  symbol: string
  /** The mark beside its word, not read; empty where the edition draws no marks, as `aloneSvg`. */
  svg: string
  /** The mark where no word stands beside it: it says the word. */
  aloneSvg: string
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

/** The view of a mark with its printed word; not `drawn`, the word stands alone. */
export function markView(mark: JudgementMark, word: string, drawn: boolean): MarkView {
  const [svg, aloneSvg] = drawn ? [markSvg(mark), markSvg(mark, word)] : ['', '']
  return { mark, word, tone: tones[mark], symbol: symbols[mark], svg, aloneSvg }
}

/** The mark that is printed for an indicator: a person's where one judged otherwise than the rule set. */
export const kpiMark = (data: EditionData, kpi: EditionKpi): MarkView =>
  markView(judgedMark(kpi), judgedWord(kpi), shownIn(data).mark)

/** Its colour alone, for a drawing; none where the edition prints no judgement. */
export const kpiTone = (data: EditionData, kpi: EditionKpi): Tone =>
  shownIn(data).judgement ? tones[judgedMark(kpi)] : 'none'

/**
 * The marks of an edition in their order from reached to none, each with the word its rule set prints: all marks the rule set can give, so
 * that a reader sees the whole scale; that of the target year only where an indicator has it.
 */
export function editionMarks(data: EditionData): MarkView[] {
  const judged = printedRows(data).map(({ kpi }) => kpi)
  const rules = (ruleSetOf(data.ruleSet.id) ?? STANDARD_RULES).rules
  return JUDGEMENT_MARKS.flatMap((mark) => {
    const used = judged.find((kpi) => judgedMark(kpi) === mark)
    const word =
      (used && judgedWord(used)) ?? (mark === 'achieved' ? undefined : rules.find((rule) => rule.mark === mark)?.word)
    return word === undefined ? [] : [markView(mark, word, shownIn(data).mark)]
  })
}
