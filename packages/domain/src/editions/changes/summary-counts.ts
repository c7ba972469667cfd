import { JUDGEMENT_MARKS } from '../../judgement/mark.ts'
import type { EditionData } from '../edition-data.ts'
import { judgedMark, judgedWord } from './printed-words.ts'

/**
 * The counts of 概要 that differ between two editions, as texts (「順調 15指標、遅れ 5指標」); empty texts where none does. Indicators
 * are counted once.
 */
export function changedCounts(previous: EditionData, next: EditionData): { before: string; after: string } {
  const [earlier, later] = [countsOf(previous), countsOf(next)]
  const changed = JUDGEMENT_MARKS.filter((mark) => (earlier.get(mark)?.count ?? 0) !== (later.get(mark)?.count ?? 0))
  const text = (counts: typeof earlier): string =>
    changed
      .map((mark) => `${(earlier.get(mark) ?? later.get(mark))?.word ?? ''} ${counts.get(mark)?.count ?? 0}指標`)
      .join('、')
  return { before: text(earlier), after: text(later) }
}

function countsOf(data: EditionData) {
  const counts = new Map<string, { word: string; count: number }>()
  for (const kpi of [...data.goals, ...data.measures].flatMap(({ kpis }) => kpis)) {
    if (kpi.shownAgain) continue
    const mark = judgedMark(kpi)
    counts.set(mark, { word: judgedWord(kpi), count: (counts.get(mark)?.count ?? 0) + 1 })
  }
  return counts
}
