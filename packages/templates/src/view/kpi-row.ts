import { printedWords } from '@torikumi/domain'
import type { EditionData, EditionKpi } from '@torikumi/domain'
import { progressChartSvg } from '../charts/progress-chart.ts'
import { kpiChart } from '../charts/kpi-chart.ts'
import type { EditionWords } from '../words/edition-words.ts'
import { indicatorId, kpiId } from './anchors.ts'
import { datePieces, type TextPiece } from './date-pieces.ts'
import { kpiMark, type MarkView } from './mark.ts'
import { emptyCellWord } from './missing-words.ts'
import { textWidth } from './text-width.ts'
import { valueCell } from './value-cell.ts'
import { valueRow, type PlacedCell } from './value-row.ts'
import type { KpiHead } from './kpi-columns.ts'
import { shownIn } from './shown.ts'

/** A KPI of a sheet: its row, its chart and its sentence. */
export interface KpiRowView {
  id: string
  /** The indicator's own address, which its first place owns; `again` where this is a later one. */
  permalink: string
  again: boolean
  name: string
  /** 少ないほど良い, 維持が目標, 再掲（1-2-2）, 速報 …: small lines under the name. */
  remarks: string[]
  /** The cells after the name in printed order, each with the head of its column; the judgement's has no value. */
  cells: (PlacedCell & { head: string; isActual: boolean })[]
  mark: MarkView
  /** 「進捗率 50%」; empty where it may not be computed. */
  progress: string
  /** The judgement's sentence; none where it would say no more than that nothing is judged. */
  sentence: TextPiece[]
  /** 「判定基準では「…」。理由：…」 where a person judged otherwise; else empty. */
  override: TextPiece[]
  /** 速報 or 見込み, beside the year's value; empty for a final one. */
  status: string
  /** Millimetres by which the sentence moves up to its name, where the values beside the name are higher than it. */
  lift: number
  /** The chart at its full height, and at the height of a tightened sheet. */
  chartSvg: string
  lowChartSvg: string
}

/** The view of a KPI on the sheet of `measureCode`. `heads` are the sheet's columns, `headYear` the target year their head names. */
export function kpiRow(
  data: EditionData,
  kpi: EditionKpi,
  measureCode: string,
  words: EditionWords,
  { heads, headYear }: { heads: readonly KpiHead[]; headYear: string },
): KpiRowView {
  const status =
    kpi.actual.number === null || kpi.actual.status === 'final' ? '' : printedWords.status[kpi.actual.status]
  const cells = {
    baseline: valueCell(kpi.baseline.raw, '—'),
    actual: valueCell(kpi.actual.raw, emptyCellWord(kpi.actual.reason, words.unanswered)),
    target: valueCell(kpi.target.raw, '—'),
    judgement: null,
  }
  const values = valueRow(
    heads.map(({ column }) => ({ column, cell: cells[column] })),
    status,
  )
  const shown = shownIn(data)
  const underName = remarks(kpi, words, headYear)
  const chart = kpiChart(data, kpi, words)
  return {
    id: kpiId(kpi, measureCode),
    permalink: indicatorId(kpi),
    again: kpi.shownAgain,
    name: kpi.name,
    remarks: underName,
    cells: values.cells.map((cell, index) => ({
      ...cell,
      head: heads[index]?.text ?? '',
      isActual: cell.column === 'actual',
    })),
    mark: kpiMark(data, kpi),
    progress: kpi.judged.progressPercent === null ? '' : `進捗率 ${percent(kpi.judged.progressPercent)}%`,
    sentence: datePieces(sentence(data, kpi, words)),
    override: shown.judgement ? override(kpi) : [],
    status,
    lift: shown.chart && shown.sentence ? lift(kpi.name, underName.length, values.height) : 0,
    chartSvg: shown.chart ? progressChartSvg(chart, 17.5) : '',
    lowChartSvg: shown.chart ? progressChartSvg(chart, 14) : '',
  }
}

/** The frozen sentence; of an unanswered row in the city's words. An edition without judgements has none for rows that have none. */
function sentence(data: EditionData, { judged, actual }: EditionKpi, words: EditionWords): string {
  const shown = shownIn(data)
  if (!shown.sentence) return ''
  if (shown.judgement && judged.mark === 'none' && actual.reason === 'no-answer')
    return `${words.year}の値は${asNoun(words.unanswered)}のため、判定していません。`
  return judged.reason
}

/** A city may write a whole sentence in place of 「集計中」; then it is quoted, so that the words around it go on. */
const asNoun = (words: string): string => (/\p{sc=Hiragana}$/u.test(words) ? `「${words}」` : words)

/** Only where the name surely takes one line of its 56 mm; a name of more lines is about as high as any value. */
function lift(name: string, remarks: number, height: number): number {
  const free = textWidth(name, 9.5) > 42 ? 0 : height - 6 - remarks * 4
  return free > 1 ? Math.round(free * 10) / 10 : 0
}

function remarks(kpi: EditionKpi, words: EditionWords, headYear: string): string[] {
  const lines: string[] = []
  if (kpi.direction === 'lower') lines.push('少ないほど良い')
  if (kpi.direction === 'maintain' || kpi.target.kind === 'maintain') lines.push('維持が目標')
  if (kpi.target.kind === 'not-worse')
    lines.push(kpi.direction === 'lower' ? '目標値以下に保つことが目標' : '目標値以上を保つことが目標')
  if (kpi.shownAgain) lines.push(shownAgainText(kpi))
  const ownYear = targetYear(kpi, words)
  if (ownYear !== '' && headYear !== '' && ownYear !== headYear) lines.push(`目標年度 ${ownYear}`)
  return lines
}

function override({ judged }: EditionKpi): TextPiece[] {
  if (judged.override === null) return []
  return datePieces(`判定基準では「${judged.word}」。理由：${judged.override.reason}`)
}

/** 「再掲（1-2-2）」. */
export const shownAgainText = (kpi: EditionKpi): string =>
  kpi.alsoIn.length === 0 ? '再掲' : `再掲（${kpi.alsoIn.join('、')}）`

/** The last year of the target's period, short (H31); empty where it has none. */
export const targetYear = (kpi: EditionKpi, words: EditionWords): string =>
  words.shortPeriod(kpi.target.period).replace(/^.*~/u, '')

/** With a minus sign (U+2212), without decimals that say nothing: 50, −50, 33.3. */
const percent = (value: number): string => String(value).replace('-', '−')
