/** 市の言葉. */
export interface WordListTable {
  municipality_code: string
  words: string[]
  version: number
  /** Null as long as nobody changed what the city came with. */
  saved_by: string | null
  saved_at: Date | null
}
