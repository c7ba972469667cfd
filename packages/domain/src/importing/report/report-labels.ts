/** The parts of a measure sheet in printed order. */
export const SHEET_PARTS = ['heading', 'content', 'kpis', 'activities', 'plans'] as const
export type SheetPart = (typeof SHEET_PARTS)[number]

/** What the document prints before each part, in the words of a warning. */
export const PART_NAMES: Readonly<Record<SheetPart, string>> = {
  heading: '施策名',
  content: '内容',
  kpis: 'KPI',
  activities: '当年度の取組',
  plans: '翌年度以降の取組',
}

/** A label without white space, full-width letters as half-width. The white space of labels differs from sheet to sheet (T08). */
export const foldLabel = (cell: string): string => cell.normalize('NFKC').replace(/\s+/gu, '')

/** Which part a first cell announces; undefined if it is none of the printed labels, whatever year they name. */
export const partOfLabel = (cell: string): SheetPart | undefined => {
  const label = foldLabel(cell)
  if (label === '' || label.length > 60) return undefined
  if (label.startsWith('具体的施策')) return 'heading'
  if (/^内容(?:\(要約\))?$/.test(label)) return 'content'
  if (/以降の?取り?組|その理由$|^今後の取り?組/.test(label)) return 'plans'
  if (/取り?組んだ|事業の概要$|取り?組の概要$/.test(label)) return 'activities'
  if (/^(?:重要業績評価指標)?(?:\(KPI\)|KPI)$|^重要業績評価指標$/.test(label)) return 'kpis'
  return undefined
}

/** The four columns of a KPI table. */
export type KpiColumn = 'name' | 'baseline' | 'actual' | 'target'
export const KPI_COLUMNS = ['name', 'baseline', 'actual', 'target'] as const satisfies readonly KpiColumn[]

/** Which column a head announces; undefined for one that is none of them (a unit, a remark). */
export const columnOfHead = (cell: string): KpiColumn | undefined => {
  const head = foldLabel(cell)
  if (/^(?:名称|項目|指標名?|KPI名?)$/.test(head)) return 'name'
  if (/^(?:現状値|基準値|当初値)/.test(head)) return 'baseline'
  if (head.startsWith('目標')) return 'target'
  if (/年度?末?値|実績/.test(head)) return 'actual'
  return undefined
}

/**
 * Whether a row is the head of a KPI table: two of its cells are heads of columns, or the table's label and the head of the
 * indicators' column stand in it.
 */
export const isKpiHeader = (cells: readonly string[], labelled: boolean): boolean => {
  const heads = cells.slice(1).map(columnOfHead)
  const known = new Set(heads.filter((head) => head !== undefined))
  return known.size >= 2 || (labelled && heads[0] === 'name')
}
