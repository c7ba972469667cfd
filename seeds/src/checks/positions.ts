import type { CityRows, CityTableName } from '../city-tables.ts'
import type { LocatedRow } from '../csv-table.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { columnName, looseRows, problemIn } from './city-check.ts'

const NUMBERED: [table: CityTableName, column: string, ...within: string[]][] = [
  ['divisions', 'position'],
  ['sections', 'position'],
  ['routes', 'step', 'kind', 'section'],
  ['priorities', 'no'],
  ['policies', 'no', 'priority'],
  ['measures', 'position', 'priority', 'policy'],
  ['placements', 'position', 'measure', 'priority', 'policy'],
  ['activities', 'position', 'measure'],
  ['grants', 'no'],
  ['grantProjects', 'no', 'grant'],
  ['grantProjectKpis', 'position', 'grant', 'project'],
]

/** Numbers run from 1 without a gap and without a double, within the file or within what the row belongs to. */
export function checkPositions(rows: CityRows): SeedProblem[] {
  return NUMBERED.flatMap(([table, column, ...within]) => {
    const groups = Map.groupBy(looseRows(rows, table), ({ row }) => within.map((name) => String(row[name])).join('-'))
    return [...groups.values()].flatMap((group) => findGaps(table, column, group))
  })
}

function findGaps(table: CityTableName, column: string, group: LocatedRow<Record<string, unknown>>[]): SeedProblem[] {
  const inOrder = [...group].sort((a, b) => Number(a.row[column]) - Number(b.row[column]))
  const wrong = inOrder.findIndex(({ row }, index) => row[column] !== index + 1)
  const first = inOrder[wrong]
  if (first === undefined) return []
  const message = `番号は1から順に抜けなく付けてください。ここは${wrong + 1}になるはずですが、${String(first.row[column])}です。`
  return [problemIn(table, first.line, columnName(column), message)]
}
