import { judgedMark } from '@torikumi/domain'
import type { EditionData, JudgementMark } from '@torikumi/domain'
import { printedRows } from './places.ts'

/** How many KPIs an edition has: printed rows, and indicators, each counted once where it stands first. */
export interface IndicatorCounts {
  rows: number
  again: number
  indicators: number
  by(mark: JudgementMark): number
}

/** The counts of an edition. */
export function countIndicators(data: EditionData): IndicatorCounts {
  const rows = printedRows(data).map(({ kpi }) => kpi)
  const once = rows.filter((kpi) => !kpi.shownAgain)
  return {
    rows: rows.length,
    again: rows.length - once.length,
    indicators: once.length,
    by: (mark) => once.filter((kpi) => judgedMark(kpi) === mark).length,
  }
}

/** 「33指標（再掲3件を除く。表の行数は36）」. */
export const countsSentence = (counts: IndicatorCounts): string =>
  counts.again === 0
    ? `${counts.indicators}指標`
    : `${counts.indicators}指標（再掲${counts.again}件を除く。表の行数は${counts.rows}）`
