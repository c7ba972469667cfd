import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { textFindings } from '../row-texts.ts'

/** The longest account of the printed report of FY2016 has about 400 characters; half as much again fills a third of a page. */
const LONGEST_READ = 600

/** A text that nobody reads to its end in print. A notice: it may have to be so long. */
export function longText(row: FindingRow): Finding[] {
  return textFindings(row, 'long-text', 'notice', ({ text }) => {
    const length = Array.from(text).length
    return length <= LONGEST_READ ? null : `が${length}字あります。${LONGEST_READ}字までなら紙面で読みやすくなります。`
  })
}
