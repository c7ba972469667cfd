import { AGGREGATIONS, DIRECTIONS, MISSING_REASONS, TARGET_KINDS, VALUE_STATUSES } from '@torikumi/domain'
import { type CsvColumn, oneOf, rowHead } from './csv-column.ts'
import type { KPI_COLUMNS } from './kpis-csv.ts'

const period = String.raw`\d{4}(-\d{2}(-\d{2})?|-\d{4}|-graduates)?`

const value = (title: string): { raw: CsvColumn; number: CsvColumn; period: CsvColumn } => ({
  raw: { title, description: `${title}。印刷したとおりの文字`, datatype: 'string' },
  number: {
    title: `${title}（数）`,
    description: `${title}を読み取った数。印刷した単位と位のまま、桁区切りなし。数がなければ空`,
    datatype: 'decimal',
  },
  period: {
    title: `${title}の時点`,
    description: '年度 2016、期間 2010-2014、月 2014-12、日 2014-12-31、卒業生 2016-graduates。西暦。不明なら空',
    datatype: { base: 'string', format: period },
  },
})

const [baseline, actual, target] = [value('現状値'), value('年度末値'), value('目標値')]

/** The data dictionary of `kpis.csv`, by column. */
export const kpiDictionary: Record<(typeof KPI_COLUMNS)[number], CsvColumn> = {
  ...rowHead,
  indicator_id: { title: '指標の識別子', description: 'どの版、どの年度でも変わらない', datatype: 'string' },
  indicator_name: { title: '指標の名称', description: '重要業績評価指標（KPI）の名称', datatype: 'string' },
  unit: { title: '単位', description: '印刷した単位。位を含む（万人、億円）', datatype: 'string' },
  direction: {
    title: '望ましい向き',
    description: 'higher 多いほど良い、lower 少ないほど良い、maintain 維持',
    datatype: oneOf(DIRECTIONS),
  },
  aggregation: {
    title: '数え方',
    description: 'point-in-time 時点、annual 年間、cumulative 累計、period-average 期間の年平均、per-day 1日当たり',
    datatype: oneOf(AGGREGATIONS),
  },
  baseline_raw: baseline.raw,
  baseline_number: baseline.number,
  baseline_period: baseline.period,
  actual_raw: actual.raw,
  actual_number: actual.number,
  actual_period: actual.period,
  actual_reason: {
    title: '値がない理由',
    description:
      'none 値がある、not-measured 調査なし、not-applicable 該当なし、not-started 未着手、pending 集計中、unpublished 未公表、ended 終了、no-answer 回答なし、unknown 把握できない',
    datatype: oneOf(MISSING_REASONS),
  },
  target_raw: target.raw,
  target_number: target.number,
  target_period: target.period,
  target_kind: {
    title: '目標の種類',
    description: 'number 数値、maintain 維持、not-worse 下回らない（上回らない）、milestone 達成する事柄',
    datatype: oneOf(TARGET_KINDS),
  },
  achieved: {
    title: '目標値に達しているか',
    description: 'yes 達している、no 達していない、unknown 数がないため分からない。印刷した値どうしを比べた結果',
    datatype: oneOf(['yes', 'no', 'unknown']),
  },
  progress_percent: {
    title: '進捗率（％）',
    description:
      '現状値から目標値までのうち、進んだ割合。計画の初年度からの累計では、目標値に対する割合。計算できなければ空',
    datatype: 'decimal',
  },
  judgement: { title: '判定', description: '判定のことば。報告書に判定を載せない市では空', datatype: 'string' },
  judgement_reason: { title: '判定の理由', description: '判定の理由（1文）', datatype: 'string' },
  actual_status: {
    title: '値の確からしさ',
    description: 'final 確定、preliminary 速報、estimate 見込み',
    datatype: oneOf(VALUE_STATUSES),
  },
  actual_note: { title: '要因・備考', description: '担当課の回答', datatype: 'string' },
  shown_again: {
    title: '再掲',
    description: 'yes 前にもある指標の再掲、no 初めての行',
    datatype: { base: 'boolean', format: 'yes|no' },
  },
}
