import type { RawRow } from '../report/raw-sheet.ts'

const HEADS = [
  /^(?:項目|名称|指標名?)(?=\s|$)/,
  /^単位(?=\s|$)/,
  /^現状値(?:\s*[(（][^()（）]*[)）])?(?=\s|$)/,
  /^目標値?(?:\s*[(（][^()（）]*[)）])?(?=\s|$)/,
]

/**
 * Parts a row in which head and data share their cells (W16): 「単位 %」 is the head 「単位」 and the cell 「%」. The heads tell the
 * columns, so a lost cell moves none. Null for any row that is not one.
 */
export const splitSquashedHeader = (row: RawRow): { header: RawRow; data: RawRow } | null => {
  const header = ['', '', '', '', '']
  const data = ['', '', '', '', '']
  let filled = 0
  for (const cell of row.cells.slice(1).map((text) => text.trim())) {
    if (cell === '') continue
    const column = HEADS.findIndex((head) => head.test(cell)) + 1
    if (column === 0 || header[column] !== '') return null
    const head = HEADS[column - 1]?.exec(cell)?.[0] ?? ''
    header[column] = head
    data[column] = cell.slice(head.length).trim()
    if (data[column] !== '') filled += 1
  }
  if (filled < 2) return null
  return { header: { line: row.line, cells: header }, data: { line: row.line, cells: data } }
}
