import type { RawRow } from '../report/raw-sheet.ts'

const HEADS = [
  /^(?:項目|名称|指標名?)/,
  /^単位/,
  /^現状値\s*(?:[(（][^)）]*[)）])?/,
  /^目標値?\s*(?:[(（][^)）]*[)）])?/,
]

/**
 * Parts a row in which head and data share their cells (W16): 「単位 %」 is the head 「単位」 and the cell 「%」. Null for any row
 * that is not one.
 */
export const splitSquashedHeader = (row: RawRow): { header: RawRow; data: RawRow } | null => {
  const cells = row.cells.slice(1, 1 + HEADS.length).map((cell) => cell.trim())
  const header = ['']
  const data = ['']
  for (const [index, head] of HEADS.entries()) {
    const cell = cells[index] ?? ''
    const match = head.exec(cell)
    if (match === null) return null
    const rest = cell.slice(match[0].length)
    if (rest !== '' && !/\s/.test((match[0].at(-1) ?? '') + (rest[0] ?? ''))) return null
    header.push(match[0].trim())
    data.push(rest.trim())
  }
  if (data.every((cell) => cell === '')) return null
  return { header: { line: row.line, cells: header }, data: { line: row.line, cells: data } }
}
