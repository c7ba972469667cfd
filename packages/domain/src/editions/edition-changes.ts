/** 訂正 prints a 正誤表, 更新 a 確定値反映一覧. */
export type EditionChangeKind = 'correction' | 'update'

/** What an edition prints otherwise than the one it supersedes, computed from the data of both. */
export interface EditionChanges {
  kind: EditionChangeKind
  previous: { id: string; number: number; publishedOn: string }
  /** お詫び; empty where the city prints none, always empty for 更新. */
  apology: string
  entries: EditionChange[]
}

/** One changed text: 誤 and 正 (前回値 and 今回値), as printed. */
export interface EditionChange {
  subject: 'kpi' | 'activity' | 'measure' | 'opinion'
  /** The indicator's, activity's or measure's id. */
  id: string
  name: string
  section: string
  /** The field of `report.json`, such as `actualRaw` or `thisYear`. */
  field: string
  before: string
  after: string
  reason: string
  /** 決裁日, `YYYY-MM-DD`. */
  decidedOn: string
  /** Every place that prints it, sheets first, with its page in either edition; a page is null where that edition lacks the place. */
  places: EditionChangePlace[]
}

/** A place of the report: a sheet by its code, or a part by its name. */
export interface EditionChangePlace {
  part: 'sheet' | 'summary' | 'behind' | 'contents' | 'series' | 'goal' | 'opinions'
  /** The code of the sheet or goal; empty for the other parts. */
  code: string
  /** What stands there before and after where that is not the changed text itself, such as a judgement's word or a count. */
  before: string
  after: string
  pageBefore: number | null
  pageAfter: number | null
}
