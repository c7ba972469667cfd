import { readValue } from '../../values/index.ts'
import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { figuresOf } from '../read-cells.ts'
import type { FindingRow } from '../row.ts'

/** The value prints a unit that neither the definition, 現状値, 目標値 nor last year's value has. か所 in any spelling is one. */
export function unitDiffers(row: FindingRow, context: CheckContext): Finding[] {
  const { definition } = row
  const figures = figuresOf(row, context)
  if (figures === null || definition === undefined || definition.unit === '') return []
  const unit = figures.now.printedUnit
  if (unit === '') return []
  const known = [
    definition.unit,
    readValue(definition.baselineRaw).unit,
    readValue(definition.targetRaw).unit,
    figures.before?.printedUnit ?? '',
  ]
  if (known.some((other) => other !== '' && sameUnit(other, unit))) return []
  const message = `「${row.name}」の年度末値「${figures.now.raw}」の単位が、指標の単位「${definition.unit}」と違います。`
  return [{ rule: 'unit-differs', severity: 'warning', subject: row.subject, field: 'raw', message }]
}

const folded = (unit: string): string =>
  unit
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/^[かカヶケ箇]所/u, 'か所')
    .replace(/[人]$/u, '名')

/** 人/年 counts as 人: how a figure adds up is another matter. */
const sameUnit = (one: string, other: string): boolean => {
  const [a, b] = [folded(one), folded(other)]
  return a === b || a.endsWith(b) || b.endsWith(a) || a.split('/')[0] === b.split('/')[0]
}
