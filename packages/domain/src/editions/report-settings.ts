/** 標準の様式, or 従来様式: the plain table of the FY2016 document without judgement, chart and sentence. */
export type ReportLayout = 'standard' | 'traditional'

/** The columns of the KPI table after 名称. */
export const KPI_COLUMNS = ['baseline', 'actual', 'target', 'judgement'] as const
export type KpiColumn = (typeof KPI_COLUMNS)[number]

/** How a city has its report printed; frozen with each candidate. */
export interface ReportSettings {
  layout: ReportLayout
  /** `#rrggbb`, at least 4.5 to 1 against white. */
  accent: string
  /** 市章 as a `data:image/png;base64,…` address; null for none. */
  emblem: string | null
  /** Licence of the published data; null for none. */
  licence: { name: string; url: string } | null
  /** The columns of the KPI table in printed order; an empty label prints the standard one. */
  kpiColumns: { column: KpiColumn; label: string }[]
  shows: { judgement: boolean; sentence: boolean; chart: boolean; mark: boolean }
  /** What prints where a section did not answer. */
  unansweredWords: string
  /** お詫び of a 正誤表; empty for none. */
  apology: string
  /** 用語解説, in printed order. */
  terms: { term: string; meaning: string }[]
}

/** What prints where a city has set nothing. */
export const STANDARD_REPORT_SETTINGS: ReportSettings = {
  layout: 'standard',
  accent: '#0b4f7d',
  emblem: null,
  licence: null,
  kpiColumns: KPI_COLUMNS.map((column) => ({ column, label: '' })),
  shows: { judgement: true, sentence: true, chart: true, mark: true },
  unansweredWords: '集計中',
  apology: '',
  terms: [],
}
