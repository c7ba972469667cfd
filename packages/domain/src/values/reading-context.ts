/**
 * What stands around a cell. Each field fills what the cell leaves open and never overrides it; all are printed texts,
 * read by the same grammar.
 */
export type ReadingContext = {
  /** The unit column: 「人」, 「千円」, 「％」. */
  unit?: string
  /** A scale printed apart from the unit: 「千」, 「(単位：百万円)」, 「1000」. */
  scale?: string
  /** How the figures add up: 「累計」, 「年平均」. */
  aggregation?: string
  /** The head of the cell's column: 「目標値(H31)」, 「現状値（千円）」. */
  columnHeader?: string
  /** 「観光客数（累計）」, 「1日当たりの利用者数」. */
  indicatorName?: string
  /**
   * The western fiscal year the document speaks of. It decides what a year without its era (26年度), a day without its
   * year (4月1日現在) or 前年度 means; it does not become the period of a cell that names none.
   */
  fiscalYear?: number
}
