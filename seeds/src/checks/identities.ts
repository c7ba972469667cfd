import type { CityRows, CityTableName } from '../city-tables.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { columnName, looseRows, problemIn } from './city-check.ts'

const KEYS: [table: CityTableName, ...columns: string[]][] = [
  ['closures', 'date'],
  ['words', 'word'],
  ['divisions', 'id'],
  ['sections', 'id'],
  ['sections', 'name'],
  ['posts', 'id'],
  ['posts', 'title'],
  ['routes', 'kind', 'section', 'step'],
  ['routes', 'kind', 'section', 'post'],
  ['accounts', 'account'],
  ['appointments', 'account', 'post', 'from'],
  ['priorities', 'no'],
  ['policies', 'priority', 'no'],
  ['measures', 'id'],
  ['measures', 'code'],
  ['indicators', 'id'],
  ['definitions', 'indicator'],
  ['placements', 'measure', 'priority', 'policy', 'indicator'],
  ['activities', 'id'],
  ['activities', 'measure', 'name'],
  ['indicatorAnswers', 'indicator'],
  ['activityAnswers', 'activity'],
  ['terms', 'term'],
  ['grants', 'no'],
  ['grantProjects', 'grant', 'no'],
  ['grantProjectMeasures', 'grant', 'project', 'measure'],
  ['grantProjectYears', 'grant', 'project', 'fiscalYear'],
  ['grantProjectKpis', 'grant', 'project', 'position'],
  ['grantProjectActuals', 'grant', 'project', 'position', 'fiscalYear'],
]

/** No two rows of a file are the same thing. */
export function checkIdentities(rows: CityRows): SeedProblem[] {
  return KEYS.flatMap(([table, ...columns]) => findDoubles(rows, table, columns))
}

function findDoubles(rows: CityRows, table: CityTableName, columns: string[]): SeedProblem[] {
  const firstLines = new Map<string, number>()
  return looseRows(rows, table).flatMap(({ line, row }) => {
    const key = columns.map((column) => String(row[column])).join('・')
    const first = firstLines.get(key)
    if (first === undefined) {
      firstLines.set(key, line)
      return []
    }
    const field = columnName(columns.at(-1) ?? '')
    return [
      problemIn(table, line, field, `「${key}」は${first}行目にもあります。どちらかを消すか、別の値にしてください。`),
    ]
  })
}
