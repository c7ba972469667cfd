import { STANDARD_RULES } from '@torikumi/domain'
import type { IndicatorCounts } from './counts.ts'
import { datePieces, type TextPiece } from './date-pieces.ts'
import type { MarkView } from './mark.ts'

/** The first sentences of 概要, in pieces: the two facts that matter are bold. */
export type Lead = (TextPiece & { strong: boolean })[]

const bold = (text: string): Lead => [{ text, bound: false, strong: true }]
const plain = (text: string): Lead => datePieces(text).map((piece) => ({ ...piece, strong: false }))

/** How the year stands, in the words of the rule set: 標準 makes sentences of its own, any other names its words with their counts. */
export function leadOf(ruleSet: string, counts: IndicatorCounts, marks: MarkView[], year: string): Lead {
  if (counts.indicators === 0) return plain('この版に指標はありません。')
  return ruleSet === STANDARD_RULES.id ? leadSentence(counts, year) : leadList(counts, marks)
}

function leadList(counts: IndicatorCounts, marks: MarkView[]): Lead {
  const parts = marks
    .filter(({ mark }) => counts.by(mark) > 0)
    .map(({ mark, word }) => `「${word}」が${counts.by(mark)}指標`)
  return [...plain(`${counts.indicators}の指標のうち、`), ...bold(parts.join('、')), ...plain('です。')]
}

/**
 * How the year stands: how many indicators are on track (of them how many at their target), how many are behind, how many are not judged.
 * A part that counts nothing is not said.
 */
export function leadSentence(counts: IndicatorCounts, year: string): Lead {
  const late = counts.by('slightly-behind') + counts.by('behind')
  const none = counts.by('none')
  return [
    ...plain(`${counts.indicators}の指標のうち、`),
    ...bold(goodPart(counts)),
    ...(late > 0 ? [...bold(`${late}指標に遅れ`), ...plain(none > 0 ? 'があり、' : 'があります。')] : []),
    ...(none > 0 ? plain(`${none}指標は${year}の値がないなどのため判定していません。`) : []),
  ]
}

function goodPart(counts: IndicatorCounts): string {
  const reached = counts.by('reached') + counts.by('achieved')
  const good = reached + counts.by('on-track')
  if (good === 0) return '順調に進んでいるものはありません。'
  if (reached === good) return `${reached}指標は目標値に達しています。`
  return reached === 0
    ? `${good}指標が順調に進んでいます。`
    : `${good}指標が順調に進み、うち${reached}指標は目標値に達しています。`
}
