import { z } from 'zod'
import { filledText, freeText, oneOf, yesNo } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  code: z
    .string()
    .regex(/^[0-9]{6}$/, '全国地方公共団体コードは検査数字を含む6桁で書いてください（例：352136）。')
    .refine(hasRightCheckDigit, '検査数字（6桁目）が合いません。コードを確かめてください。'),
  name: filledText,
  status: oneOf(['sample', 'official']),
  notice: freeText,
  assignment_notice: freeText,
  content_is_summary: yesNo,
  contact: filledText,
})

/**
 * The city. One row. `notice` is printed on every page (見本), `assignment_notice` where sections are named,
 * `content_is_summary` says that the measures' 内容 are our summaries (内容（要約）), `contact` is the section to ask.
 */
export const municipalityTable = { file: 'municipality.csv', columns } satisfies CsvTable<typeof columns.shape>

// 全国地方公共団体コード: weights 6 to 2, modulus 11 (総務省「検査数字を算出する算式」).
function hasRightCheckDigit(code: string): boolean {
  if (code.length !== 6) return true
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(code[index]), 0)
  return Number(code[5]) === (11 - (sum % 11)) % 10
}
