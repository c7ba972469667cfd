import { piecesOf } from '../../importing/cells/mark-up.ts'
import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { quoted, textFindings } from '../row-texts.ts'

/** Tags and character references of HTML that would be printed as they stand. 「<計画>」 is no tag. */
export function markup(row: FindingRow): Finding[] {
  return textFindings(row, 'markup', 'warning', ({ text }) => {
    const left = piecesOf(text).flatMap((piece) => (piece.kind === 'text' ? [] : [piece.raw]))
    return left.length === 0 ? null : `に、文字装飾の記号${quoted([...new Set(left)])}が残っています。`
  })
}
