import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { quoted, textFindings } from '../row-texts.ts'
import { wrongEraYears } from '../text/era-years.ts'

/** A year that its era never had, or that stands beside another western year: 平成28年(2017年). */
export function wrongEra(row: FindingRow, { fiscalYear }: CheckContext): Finding[] {
  return textFindings(row, 'wrong-era', 'warning', ({ text }) => {
    const years = wrongEraYears(text, fiscalYear)
    return years.length === 0 ? null : `の${quoted(years)}は、和暦の年が合いません。`
  })
}
