import type { CityRows } from '../city-tables.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { problemIn } from './city-check.ts'

/** What a 交付金事業 cost has a status where an amount is known and none where none is. */
export function checkGrants(rows: CityRows): SeedProblem[] {
  return rows.grantProjectYears
    .filter(({ row }) => {
      const isKnown = row.costThousandYen !== null || row.grantThousandYen !== null
      return isKnown !== (row.costStatus !== null)
    })
    .map(({ line }) =>
      problemIn(
        'grantProjectYears',
        line,
        'cost_status',
        '金額を書いたら状態（expected、settled）も書き、金額がなければ状態も空欄にしてください。',
      ),
    )
}
