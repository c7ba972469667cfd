import type { CityRows } from '../city-tables.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { problemIn } from './city-check.ts'

/** Municipality, plan and cycle are one row each; the fiscal year lies in the plan; the dates follow each other. */
export function checkYear(rows: CityRows): SeedProblem[] {
  const counts = (['municipality', 'plan', 'cycle'] as const).flatMap((table) =>
    rows[table].length === 1
      ? []
      : [problemIn(table, null, null, `1行だけ書いてください。いまは${rows[table].length}行です。`)],
  )
  const [plan] = rows.plan
  const [cycle] = rows.cycle
  if (counts.length > 0 || plan === undefined || cycle === undefined) return counts
  const problems: SeedProblem[] = []
  const { firstFiscalYear, lastFiscalYear } = plan.row
  if (lastFiscalYear < firstFiscalYear) {
    problems.push(problemIn('plan', plan.line, 'last_fiscal_year', '最後の年度が最初の年度より前です。'))
  }
  const { fiscalYear, requestedOn, dueOn, publishedOn } = cycle.row
  if (fiscalYear < firstFiscalYear || fiscalYear > lastFiscalYear) {
    const message = `${fiscalYear}年度は計画（${firstFiscalYear}〜${lastFiscalYear}年度）にありません。`
    problems.push(problemIn('cycle', cycle.line, 'fiscal_year', message))
  }
  if (dueOn <= requestedOn) {
    problems.push(
      problemIn('cycle', cycle.line, 'due_on', `回答期限は照会の日（${requestedOn}）より後にしてください。`),
    )
  }
  if (publishedOn <= dueOn) {
    problems.push(
      problemIn('cycle', cycle.line, 'published_on', `公表の日は回答期限（${dueOn}）より後にしてください。`),
    )
  }
  return problems
}
