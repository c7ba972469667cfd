import type { CityRows } from '../city-tables.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { problemIn } from './city-check.ts'

/** An indicator is placed on exactly one measure, 戦略方針 or 基本目標; a 戦略方針 is named by its number within a 基本目標. */
export function checkPlacements(rows: CityRows): SeedProblem[] {
  return rows.placements.flatMap(({ line, row: { measure, priority, policy } }) => {
    const at = (field: string, message: string) => [problemIn('placements', line, field, message)]
    if (measure !== null && priority !== null)
      return at('priority', '施策と基本目標の両方に置かれています。どちらかを空欄にしてください。')
    if (policy !== null && priority === null)
      return at('policy', '戦略方針に置くときは、基本目標の番号も priority に書いてください。')
    if (measure === null && priority === null)
      return at('measure', '置く場所がありません。施策（measure）か基本目標（priority）を書いてください。')
    return []
  })
}
