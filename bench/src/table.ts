import type { Comparison, Figure, Unit } from './figures.ts'
import type { Outcome } from './run-cases.ts'

/** Below this many runs a 95th percentile says no more than the largest sample. */
const RUNS_FOR_P95 = 20

const HEAD = ['', 'median', 'p95', 'lowest – highest', 'runs', '× limit']

/** The lines of a measured case: its title, a table, and what it was measured on. */
export function caseLines(outcome: Outcome): string[] {
  const title = `${outcome.name}: ${outcome.title} (${outcome.seconds} s)`
  switch (outcome.kind) {
    case 'left out':
      return [title, '  left out, nothing was measured:', ...outcome.why.split('\n').map((line) => `  ${line}`)]
    case 'failed':
      return [title, `  failed: ${String(outcome.error instanceof Error ? outcome.error.stack : outcome.error)}`]
    case 'measured': {
      const rows = outcome.result.comparisons.flatMap(rowsOf)
      return [title, ...table([HEAD, ...rows]), ...outcome.result.facts.map((fact) => `  · ${fact}`)]
    }
  }
}

function rowsOf({ measured, limits, steps }: Comparison): string[][] {
  return [
    cells(measured.what, measured, ''),
    ...steps.map((step) => cells(`    ${step.what}`, step, `(${Math.round(step.share * 100)} %)`)),
    ...limits.map((limit) => cells(`  limit: ${limit.what}`, limit, limit.ratio.toFixed(2))),
  ]
}

function cells(what: string, { unit, summary }: Figure, last: string): string[] {
  const { median, p95, low, high, runs } = summary
  const shown = (value: number) => amount(value, unit)
  const tail = unit === 'ms' && runs >= RUNS_FOR_P95 ? shown(p95) : ''
  return [what, `${shown(median)} ${unit}`, tail, `${shown(low)} – ${shown(high)}`, String(runs), last]
}

/** Three figures that say something: 0.412, 21.4, 171, 1,230. */
export function amount(value: number, unit: Unit): string {
  const decimals = unit === 'ms' ? Math.max(0, 2 - Math.floor(Math.log10(Math.max(value, 0.001)))) : 0
  return value.toLocaleString('en', {
    minimumFractionDigits: Math.min(decimals, 3),
    maximumFractionDigits: Math.min(decimals, 3),
  })
}

/** Columns as wide as their widest cell: the first to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  )
}
