import type { CityRow, CityRows } from '../city-tables.ts'
import type { LocatedRow } from '../csv-table.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { problemIn } from './city-check.ts'
import { answeringSections, draftersOf, holdersOn, staffOf } from './organisation-questions.ts'

type Step = LocatedRow<CityRow<'routes'>>

/**
 * Every route can be walked: it exists where it is needed, has one 決裁, posts that somebody holds, and a decider who is not
 * the drafter. The planning section also needs a third person, who confirms its own rows (企画課確認).
 */
export function checkRoutes(rows: CityRows): SeedProblem[] {
  const routes = [...Map.groupBy(rows.routes, ({ row }) => `${row.kind}/${row.section}`).values()]
  return [...checkNeeded(rows), ...routes.flatMap((steps) => checkRoute(rows, steps)), ...checkConfirmation(rows)]
}

function checkNeeded(rows: CityRows): SeedProblem[] {
  const has = (kind: Step['row']['kind'], section: string) =>
    rows.routes.some(({ row }) => row.kind === kind && row.section === section)
  const answering = answeringSections(rows)
  return rows.sections.flatMap(({ line, row }) => [
    ...(answering.has(row.id) && !has('regular', row.id)
      ? [
          problemIn(
            'sections',
            line,
            'id',
            `${row.name}の定例照会の決裁経路がありません。routes.csv に足してください。`,
          ),
        ]
      : []),
    ...(row.planning && !has('publication', row.id)
      ? [problemIn('sections', line, 'id', `${row.name}の公表の決裁経路がありません。routes.csv に足してください。`)]
      : []),
  ])
}

function checkRoute(rows: CityRows, steps: Step[]): SeedProblem[] {
  const inOrder = [...steps].sort((a, b) => a.row.step - b.row.step)
  const [first] = inOrder
  if (first === undefined) return []
  const decide = inOrder.findIndex(({ row }) => row.part === 'decision')
  const decider = inOrder[decide]
  if (decider === undefined) {
    return [problemIn('routes', first.line, 'part', 'この経路に決裁（decision）がありません。1つ書いてください。')]
  }
  return [
    ...inOrder
      .filter((step, index) => !standsRight(step, index - decide))
      .map(({ line }) =>
        problemIn(
          'routes',
          line,
          'part',
          '順序は、回議（circulation）と合議（concurrence）、決裁（decision）1つ、上位の職（above）です。',
        ),
      ),
    ...inOrder
      .filter(({ row }) => holdersOn(rows, row.post).length === 0)
      .map(({ line, row }) =>
        problemIn(
          'routes',
          line,
          'post',
          `「${row.post}」に就いている人が照会の日にいません。appointments.csv に足してください。`,
        ),
      ),
    ...checkDecider(rows, decider),
  ]
}

function standsRight({ row }: Step, afterDecide: number): boolean {
  if (afterDecide === 0) return row.part === 'decision'
  return afterDecide < 0 ? row.part === 'circulation' || row.part === 'concurrence' : row.part === 'above'
}

function checkDecider(rows: CityRows, decider: Step): SeedProblem[] {
  const deciding = holdersOn(rows, decider.row.post)
  const both = draftersOf(rows, decider.row.section).filter((account) => deciding.includes(account))
  return both.map((account) =>
    problemIn(
      'routes',
      decider.line,
      'post',
      `「${account}」が起案と決裁の両方に当たります。どちらかの職に別の人を就けてください。`,
    ),
  )
}

function checkConfirmation(rows: CityRows): SeedProblem[] {
  const planning = rows.sections.find(({ row }) => row.planning)
  if (planning === undefined || !answeringSections(rows).has(planning.row.id)) return []
  const { id, name } = planning.row
  const deciding = rows.routes
    .filter(({ row }) => row.kind === 'regular' && row.section === id && row.part === 'decision')
    .flatMap(({ row }) => holdersOn(rows, row.post))
  const busy = new Set([...draftersOf(rows, id), ...deciding])
  if ([...staffOf(rows, id)].some((account) => !busy.has(account))) return []
  const message = `${name}の回答を確認できる人（起案も決裁もしない人）がいません。appointments.csv に足してください。`
  return [problemIn('sections', planning.line, 'id', message)]
}
