import { cityTables, type CityRows, type CityTableName } from '../city-tables.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { columnName, looseRows, problemIn } from './city-check.ts'

type Columns = string[]

const REFERENCES: [from: CityTableName, columns: Columns, to: CityTableName, keys: Columns][] = [
  ['sections', ['division'], 'divisions', ['id']],
  ['posts', ['section'], 'sections', ['id']],
  ['posts', ['division'], 'divisions', ['id']],
  ['routes', ['section'], 'sections', ['id']],
  ['routes', ['post'], 'posts', ['id']],
  ['appointments', ['account'], 'accounts', ['account']],
  ['appointments', ['post'], 'posts', ['id']],
  ['policies', ['priority'], 'priorities', ['no']],
  ['measures', ['priority', 'policy'], 'policies', ['priority', 'no']],
  ['measures', ['leadSection'], 'sections', ['id']],
  ['indicators', ['section'], 'sections', ['id']],
  ['definitions', ['indicator'], 'indicators', ['id']],
  ['placements', ['measure'], 'measures', ['id']],
  ['placements', ['priority'], 'priorities', ['no']],
  ['placements', ['priority', 'policy'], 'policies', ['priority', 'no']],
  ['placements', ['indicator'], 'indicators', ['id']],
  ['activities', ['measure'], 'measures', ['id']],
  ['activities', ['section'], 'sections', ['id']],
  ['indicatorAnswers', ['indicator'], 'indicators', ['id']],
  ['activityAnswers', ['activity'], 'activities', ['id']],
  ['grantProjects', ['grant'], 'grants', ['no']],
  ['grantProjectMeasures', ['grant', 'project'], 'grantProjects', ['grant', 'no']],
  ['grantProjectMeasures', ['measure'], 'measures', ['id']],
  ['grantProjectYears', ['grant', 'project'], 'grantProjects', ['grant', 'no']],
  ['grantProjectKpis', ['grant', 'project'], 'grantProjects', ['grant', 'no']],
  ['grantProjectActuals', ['grant', 'project', 'position'], 'grantProjectKpis', ['grant', 'project', 'position']],
]

/** Whatever a row names is there. An empty (null) reference names nothing. */
export function checkReferences(rows: CityRows): SeedProblem[] {
  return REFERENCES.flatMap(([from, columns, to, keys]) => {
    const known = new Set(looseRows(rows, to).map(({ row }) => keyOf(row, keys)))
    return looseRows(rows, from).flatMap(({ line, row }) => {
      const named = keyOf(row, columns)
      if (columns.some((column) => row[column] === null) || known.has(named)) return []
      const message = `「${named}」が ${cityTables[to].file} にありません。書き直すか、そのファイルに足してください。`
      return [problemIn(from, line, columnName(columns.at(-1) ?? ''), message)]
    })
  })
}

function keyOf(row: Record<string, unknown>, columns: Columns): string {
  return columns.map((column) => String(row[column])).join('-')
}
