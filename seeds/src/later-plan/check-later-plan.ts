import type { CityRows } from '../city-tables.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { type LaterPlanRows, laterPlanTables } from './later-plan-tables.ts'

/**
 * A later plan has one row of its own id, begins after the plan before ends, has measure ids of its own, and prints every
 * indicator that it defines and defines every one that it prints; a new indicator is defined in it.
 */
export function checkLaterPlan(before: CityRows, rows: LaterPlanRows): SeedProblem[] {
  return [...checkPlan(before, rows), ...checkMeasures(before, rows), ...checkIndicators(rows)]
}

function problem(table: keyof LaterPlanRows, line: number | null, field: string | null, message: string): SeedProblem {
  return { file: laterPlanTables[table].file, line, field, message }
}

function checkPlan(before: CityRows, { plan: [first, ...more] }: LaterPlanRows): SeedProblem[] {
  if (first === undefined || more.length > 0) return [problem('plan', null, null, '1行だけ書いてください。')]
  const { line, row } = first
  const earlier = before.plan[0]?.row
  return [
    ...(row.id === earlier?.id
      ? [problem('plan', line, 'id', `「${row.id}」は前の計画と同じです。別のidにしてください。`)]
      : []),
    ...(earlier !== undefined && row.firstFiscalYear <= earlier.lastFiscalYear
      ? [
          problem(
            'plan',
            line,
            'first_fiscal_year',
            `前の計画は${earlier.lastFiscalYear}年度までです。そのあとの年度にしてください。`,
          ),
        ]
      : []),
    ...(row.lastFiscalYear < row.firstFiscalYear
      ? [problem('plan', line, 'last_fiscal_year', '計画の終わりの年度が始まりの年度より前です。')]
      : []),
  ]
}

function checkMeasures(before: CityRows, { measures }: LaterPlanRows): SeedProblem[] {
  const taken = new Set(before.measures.map(({ row }) => row.id))
  return measures
    .filter(({ row }) => taken.has(row.id))
    .map(({ line, row }) =>
      problem('measures', line, 'id', `「${row.id}」は前の計画の施策です。別のidにしてください。`),
    )
}

function checkIndicators({ indicators, definitions, placements }: LaterPlanRows): SeedProblem[] {
  const defined = new Set(definitions.map(({ row }) => row.indicator))
  const placed = new Set(placements.map(({ row }) => row.indicator))
  return [
    ...indicators
      .filter(({ row }) => !defined.has(row.id))
      .map(({ line, row }) =>
        problem('indicators', line, 'id', `「${row.id}」の定義がありません。definitions.csv に足してください。`),
      ),
    ...placements
      .filter(({ row }) => !defined.has(row.indicator))
      .map(({ line, row }) =>
        problem(
          'placements',
          line,
          'indicator',
          `「${row.indicator}」のこの計画での定義がありません。definitions.csv に足してください。`,
        ),
      ),
    ...definitions
      .filter(({ row }) => !placed.has(row.indicator))
      .map(({ line, row }) =>
        problem(
          'definitions',
          line,
          'indicator',
          `「${row.indicator}」を載せる施策がありません。placements.csv に足してください。`,
        ),
      ),
  ]
}
