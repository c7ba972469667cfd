import {
  type EditionData,
  type EditionKpi,
  type PrintedValue,
  inPrintedOrder,
  judgementInPrint,
} from '@torikumi/domain'
import { csvText } from './csv-text.ts'

/** The columns of `kpis.csv`, in order. */
export const KPI_COLUMNS = [
  'municipality_code',
  'fiscal_year',
  'edition',
  'measure_code',
  'measure_name',
  'position',
  'section',
  'indicator_id',
  'indicator_name',
  'unit',
  'direction',
  'aggregation',
  'baseline_raw',
  'baseline_number',
  'baseline_period',
  'actual_raw',
  'actual_number',
  'actual_period',
  'actual_reason',
  'target_raw',
  'target_number',
  'target_period',
  'target_kind',
  'achieved',
  'progress_percent',
  'judgement',
  'judgement_reason',
  'actual_status',
  'actual_note',
  'shown_again',
] as const

/**
 * One row per printed KPI row, in printed order, 数値目標 under the code of their 基本目標 or 戦略方針: UTF-8 with BOM, CRLF, exact data.
 * Numbers keep their printed decimals.
 */
export function kpisCsv(data: EditionData): string {
  return csvText(
    KPI_COLUMNS,
    inPrintedOrder(data).flatMap((sheet) => sheet.kpis.map((kpi) => row(data, sheet, kpi))),
  )
}

function row(
  data: EditionData,
  sheet: { code: string; name: string },
  kpi: EditionKpi,
): Record<(typeof KPI_COLUMNS)[number], string> {
  const judged = judgementInPrint(kpi.judged)
  return {
    municipality_code: data.municipality.code,
    fiscal_year: String(data.edition.fiscalYear),
    edition: data.edition.id,
    measure_code: sheet.code,
    measure_name: sheet.name,
    position: String(kpi.position),
    section: kpi.section,
    indicator_id: kpi.indicatorId,
    indicator_name: kpi.name,
    unit: kpi.unit,
    direction: kpi.direction,
    aggregation: kpi.aggregation,
    baseline_raw: kpi.baseline.raw,
    baseline_number: numberOf(kpi.baseline),
    baseline_period: kpi.baseline.period,
    actual_raw: kpi.actual.raw,
    actual_number: numberOf(kpi.actual),
    actual_period: kpi.actual.period,
    actual_reason: kpi.actual.reason,
    target_raw: kpi.target.raw,
    target_number: numberOf(kpi.target),
    target_period: kpi.target.period,
    target_kind: kpi.target.kind,
    achieved: kpi.judged.achieved,
    progress_percent: kpi.judged.progressPercent === null ? '' : kpi.judged.progressPercent.toFixed(1),
    judgement: judged.word,
    judgement_reason: judged.reason,
    actual_status: kpi.actual.status,
    actual_note: kpi.actual.note,
    shown_again: kpi.shownAgain ? 'yes' : 'no',
  }
}

const numberOf = (value: PrintedValue): string => (value.number === null ? '' : value.numberText)
