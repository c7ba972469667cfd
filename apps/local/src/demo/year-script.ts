import type { JudgedOtherwise } from './judge-otherwise.ts'
import type { RowAnswer } from './row-answer.ts'

/** Everything the demonstration knows before it begins; the rest it reads from the pages. Plain data. */
export interface YearScript {
  /** The web application, `http://127.0.0.1:3000`. */
  baseUrl: string
  /** 全国地方公共団体コード, 6 digits. */
  municipality: string
  /** The western fiscal year reported on. */
  fiscalYear: number
  /** Dates of facts, `YYYY-MM-DD` in Asia/Tokyo. */
  dates: { requestedOn: string; dueOn: string; publishOn: string }
  noticeText: string
  /** Accounts with work, in the order in which it reaches them. */
  accounts: readonly string[]
  /** The account of 企画課 that opens the year and prepares the publication. */
  planning: string
  /** Every account's. */
  password: string
  answers: readonly RowAnswer[]
  mistake: Mistake
  /** Judgements that planning makes in place of the rule set's; none as a rule. */
  judged?: readonly JudgedOtherwise[]
}

/** The row that is first sent with a wrong text, returned by the 決裁権者 and mended. */
export interface Mistake {
  measure: string
  name: string
  /** What is written into 取り組んだこと at first. */
  wrongText: string
  /** The reason given with the return. */
  reason: string
}

/** What the demonstration did. */
export interface PlayedYear {
  /** Requests that were answered. */
  sections: number
  /** Acts that the record answered. */
  acts: number
}

/** Hears of every act that was answered, by its decision id, as soon as the answer is there. */
export type OnAct = (decisionId: string) => void
