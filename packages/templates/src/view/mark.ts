import { JUDGEMENT_MARKS, judgedMark, judgedWord, ruleSetOf, STANDARD_RULES } from '@torikumi/domain'
import type { EditionData, EditionKpi, JudgementMark } from '@torikumi/domain'
import { markImage, markShapes } from '../charts/mark-svg.ts'
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
  /** Null where the edition draws no marks. */
  drawing: MarkDrawing | null
}

/** A mark as it is drawn in the HTML edition, in the colour around it, and in a print. */
interface MarkDrawing {
  shapesSvg: string
  image: string
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

/** The colours that the style sheet gives the same tones. */
const toneColours: Readonly<Record<Tone, string>> = {
  good: '#0b5a94',
  slightly: '#7d5200',
  behind: '#9c3a00',
  none: '#474c52',
}

const drawingOf = (mark: JudgementMark): MarkDrawing => ({
  shapesSvg: markShapes(mark),
  image: markImage(mark, toneColours[tones[mark]]),
})

const drawings: Readonly<Record<JudgementMark, MarkDrawing>> = {
  reached: drawingOf('reached'),
  achieved: drawingOf('achieved'),
  'on-track': drawingOf('on-track'),
  'slightly-behind': drawingOf('slightly-behind'),
  behind: drawingOf('behind'),
  none: drawingOf('none'),
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
  return { mark, word, tone: tones[mark], symbol: symbols[mark], drawing: drawn ? drawings[mark] : null }
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
