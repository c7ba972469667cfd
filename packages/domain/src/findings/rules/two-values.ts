import type { CheckContext } from '../check-context.ts'
import { plainFigure } from '../read-cells.ts'
import type { FindingRow } from '../row.ts'
import type { PlacedFinding } from '../year-rule.ts'

/**
 * One indicator with two figures: an error, because the print would contradict itself. Rows are one indicator where the id is
 * the same, or the name, unit, 現状値 and 目標値 all are: two indicators may well be called 参加者数.
 */
export function twoValues(rows: readonly FindingRow[], context: CheckContext): PlacedFinding[] {
  const seen = new Map<string, { row: FindingRow; raw: string; value: number }>()
  return rows.flatMap((row, at) => {
    const { answer } = row
    if (answer.kind !== 'indicator' || answer.reason !== 'none') return []
    const figure = plainFigure(answer.raw, row, context)
    if (figure === null) return []
    const names = [`id ${row.subject}`, ...sameByDefinition(row)]
    const first = names.map((name) => seen.get(name)).find((one) => one !== undefined)
    for (const name of names) if (!seen.has(name)) seen.set(name, { row, raw: answer.raw, value: figure.value })
    if (first === undefined || first.value === figure.value) return []
    const message = `「${row.name}」の年度末値「${answer.raw}」が、${first.row.measure}の同じ指標の「${first.raw}」と違います。`
    return [{ at, finding: { rule: 'two-values', severity: 'error', subject: row.subject, field: 'raw', message } }]
  })
}

function sameByDefinition({ name, definition }: FindingRow): string[] {
  if (definition === undefined || definition.targetRaw.trim() === '') return []
  const { unit, baselineRaw, targetRaw } = definition
  return [[name, unit, baselineRaw, targetRaw].map((cell) => cell.normalize('NFKC').replaceAll(/\s/g, '')).join(' ')]
}
