/** What a column of a published CSV holds: its Japanese title, a sentence, and its datatype in the words of CSVW. */
export interface CsvColumn {
  title: string
  description: string
  datatype: CsvDatatype
}

/** A datatype of the CSVW vocabulary; `format` is a regular expression for strings, `yes|no` for booleans. */
export type CsvDatatype =
  | 'string'
  | 'integer'
  | 'decimal'
  | { base: 'string'; format: string }
  | { base: 'boolean'; format: 'yes|no' }
  | { base: 'integer'; minimum: number }

/** A column that holds one of some words. */
export const oneOf = (words: readonly string[]): CsvDatatype => ({ base: 'string', format: words.join('|') })

const code = String.raw`\d{6}`
const editionId = String.raw`\d{6}-\d{4}-[1-9]\d{0,3}`

/** The columns every published CSV begins with. */
export const rowHead = {
  municipality_code: {
    title: '全国地方公共団体コード',
    description: '検査数字を含む6桁',
    datatype: { base: 'string', format: code },
  },
  fiscal_year: { title: '年度', description: '実績の年度（西暦）', datatype: 'integer' },
  edition: {
    title: '版の番号',
    description: '団体コード-年度-第n版',
    datatype: { base: 'string', format: editionId },
  },
  measure_code: { title: '施策の番号', description: '1-1-1 の形', datatype: 'string' },
  measure_name: { title: '施策の名称', description: '具体的施策の名称', datatype: 'string' },
  position: {
    title: '順番',
    description: '施策の中の順番（1から）',
    datatype: { base: 'integer', minimum: 1 },
  },
  section: { title: '担当課', description: 'この行に回答した課', datatype: 'string' },
} satisfies Record<string, CsvColumn>
