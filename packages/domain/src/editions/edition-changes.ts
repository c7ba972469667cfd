/** 訂正 prints a 正誤表, 更新 a 確定値反映一覧. */
export type EditionChangeKind = 'correction' | 'update'

/** What an edition prints otherwise than the one it supersedes, computed from the data of both. */
export interface EditionChanges {
  kind: EditionChangeKind
  previous: { id: string; number: number; publishedOn: string }
  /** お詫び; empty where the city prints none, always empty for 更新. */
  apology: string
  entries: EditionChange[]
  /** Public reports of later years in which a changed figure stands as it was before. */
  elsewhere: EditionElsewhere[]
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

/** The report of a later year that prints a changed figure as it was published before: its series is what was published then. */
export interface EditionElsewhere {
  /** The changed indicator. */
  id: string
  /** The indicator that carries the figure there: the same, or one of a later plan that follows from it. */
  indicatorId: string
  name: string
  /** The edition, its number and its year (western), and its 公表日. */
  edition: string
  number: number
  fiscalYear: number
  publishedOn: string
  /** The figure, as that report prints it, and the word of the judgement beside it. */
  raw: string
  word: string
  /** Where; empty where its tables have no room for a year so long ago and only its data carries it. */
  places: ElsewherePlace[]
}

/** A place of another year's report; `page` is null where its page is not known. */
export interface ElsewherePlace {
  part: 'series' | 'summary' | 'sheet' | 'goal'
  code: string
  page: number | null
}
