import { judgedMark, judgedWord } from '@torikumi/domain'
import type { EditionData, EditionKpi, JudgementMark, PrintedValue } from '@torikumi/domain'
import { kpiChart } from '../charts/kpi-chart.ts'
import { smallChartSvg } from '../charts/small-chart.ts'
import type { EditionWords } from '../words/edition-words.ts'
import { kpiId } from './anchors.ts'
import { outlookOf } from './accounts.ts'
import { behindRoom, shortened } from './behind-room.ts'
import { countIndicators } from './counts.ts'
import { kpiMark, type MarkView } from './mark.ts'
import { indicatorsOnce, type PlacedKpi } from './places.ts'
import { emptyCellWord } from './missing-words.ts'
import { textBlocks, type TextBlock } from './text-blocks.ts'
import { columnNames } from './kpi-columns.ts'
import type { SheetPages } from './sheet-pages.ts'
import { shownIn } from './shown.ts'
import { valueCell, type ValueCell } from './value-cell.ts'

/** 遅れているものと理由. */
export interface BehindView {
  /** 「遅れ11指標、やや遅れ1指標。…」. */
  note: string
  actualHead: string
  goalHead: string
  rows: BehindRow[]
  /** 「ほか5指標」 on paper, where the page has no room for more rows; else empty. */
  rest: string
}

export interface BehindRow {
  mark: MarkView
  code: string
  name: string
  /** Empty where its sheet is not in the document. */
  target: string
  /** The id of its sheet, and the sheet's page in the report; empty where the document itself is asked for it. */
  sheet: string
  page: string
  chartSvg: string
  actual: ValueCell
  goal: ValueCell
  /** 要因・課題 as the section gave it; empty where it gave none, then `emptyWord` is printed in grey. */
  causes: TextBlock[]
  emptyWord: string
  /** 「継続」 and its reason, as the section gave them: 対応, after an arrow. */
  outlook: string
  reason: TextBlock[]
  /** The same as far as the printed list has room: it is one page, the second of 概要; the sheet has the whole texts. */
  short: { causes: TextBlock[]; reason: TextBlock[] }
  /** True for a row that stands in the HTML only. */
  beyond: boolean
}

/**
 * The indicators that are behind, 遅れ before やや遅れ, each by code; null where none is or no judgement is printed. `pages` are those
 * it can name.
 */
export function behindView(data: EditionData, words: EditionWords, pages: SheetPages): BehindView | null {
  const shown = shownIn(data)
  if (!shown.judgement) return null
  const counts = countIndicators(data)
  const all = indicatorsOnce(data)
  const rows = (['behind', 'slightly-behind'] as const).flatMap((mark) =>
    all.filter(({ kpi }) => judgedMark(kpi) === mark),
  )
  if (rows.length === 0) return null
  const room = behindRoom(
    rows.map(({ kpi }) => ({
      name: kpi.name,
      // Beside the values stand code and page, and the judgement's word where no mark is drawn.
      values: Math.max(valueLines(kpi), shown.mark ? 2 : 3),
      causes: kpi.actual.note,
      response: kpi.outlook === null ? '' : `→ 継続　${kpi.outlook.reason}`,
    })),
  )
  const elsewhere = pages.linked ? '' : '報告書の'
  const parts = (['behind', 'slightly-behind'] as const)
    .filter((mark) => counts.by(mark) > 0)
    .map((mark) => `${wordOf(rows, mark)}${counts.by(mark)}指標`)
  return {
    note: `${parts.join('、')}。要因・課題と対応は各担当課の回答です。${pages.known && !pages.linked ? 'ページは報告書のページです。' : ''}${room.most === null ? '' : `長い回答の全文は${elsewhere}各施策にあります。`}`,
    actualHead: words.year,
    goalHead: columnNames(data, words).target,
    rest:
      room.rows === rows.length
        ? ''
        : `ほか${rows.length - room.rows}指標は${elsewhere}「重要業績評価指標の推移と索引」にあります。`,
    rows: rows.map(({ place, kpi }, index) => ({
      mark: kpiMark(data, kpi),
      code: place.code,
      name: kpi.name,
      target: pages.linked ? kpiId(kpi, place.code) : '',
      sheet: place.sheet,
      page: pages.pageOf(place.sheet),
      chartSvg: shown.chart ? smallChartSvg(kpiChart(data, kpi, words), 7) : '',
      actual: oneFigure(kpi.actual, kpi.unit, emptyCellWord(kpi.actual.reason, words.unanswered)),
      goal: oneFigure(kpi.target, kpi.unit, '—'),
      causes: textBlocks(kpi.actual.note),
      emptyWord: '要因の記載なし',
      ...outlookOf(kpi),
      short: {
        causes: textBlocks(shortened(kpi.actual.note, room.most)),
        reason: textBlocks(shortened(kpi.outlook?.reason ?? '', room.most)),
      },
      beyond: index >= room.rows,
    })),
  }
}

/** A value that is no number is broken at its spaces, in columns of about 6 characters. */
const valueLines = ({ actual, target }: EditionKpi): number =>
  Math.max(...[actual, target].map(({ number, raw }) => (number === null ? Math.ceil(raw.length / 5) : 1)))

const wordOf = (rows: PlacedKpi[], mark: JudgementMark): string => {
  const first = rows.find(({ kpi }) => judgedMark(kpi) === mark)
  return first === undefined ? '' : judgedWord(first.kpi)
}

/** The list shows how far, not when: the sheet has the periods, and the whole of a cell that says more than one value. */
function oneFigure(value: PrintedValue, unit: string, blank: string): ValueCell {
  const printed = valueCell(value.raw, blank)
  const cell = printed.text !== null && value.number !== null ? valueCell(`${value.numberText}${unit}`, blank) : printed
  return cell.number === null ? cell : { ...cell, number: { ...cell.number, period: '' } }
}
