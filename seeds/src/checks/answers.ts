import type { CityRows } from '../city-tables.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { problemIn } from './city-check.ts'

const DASH_OR_BLANK = /^[-−—–―ー－]?$/

/** Each indicator is defined, printed and answered; each activity is answered; a figure and a reason exclude each other. */
export function checkAnswers(rows: CityRows): SeedProblem[] {
  return [
    ...checkIndicators(rows),
    ...checkActivities(rows),
    ...checkFigures(rows),
    ...checkOutlooks(rows),
    ...checkCosts(rows),
  ]
}

function checkIndicators(rows: CityRows): SeedProblem[] {
  const defined = new Set(rows.definitions.map(({ row }) => row.indicator))
  const placed = new Set(rows.placements.map(({ row }) => row.indicator))
  const answered = new Set(rows.indicatorAnswers.map(({ row }) => row.indicator))
  return rows.indicators.flatMap(({ line, row: { id } }) => [
    ...(defined.has(id)
      ? []
      : [problemIn('indicators', line, 'id', `「${id}」の定義がありません。definitions.csv に足してください。`)]),
    ...(placed.has(id)
      ? []
      : [problemIn('indicators', line, 'id', `「${id}」を載せる施策がありません。placements.csv に足してください。`)]),
    ...(answered.has(id)
      ? []
      : [problemIn('indicators', line, 'id', `「${id}」の回答がありません。indicator-answers.csv に足してください。`)]),
  ])
}

function checkActivities(rows: CityRows): SeedProblem[] {
  const answered = new Set(rows.activityAnswers.map(({ row }) => row.activity))
  return rows.activities
    .filter(({ row }) => !answered.has(row.id))
    .map(({ line, row }) =>
      problemIn('activities', line, 'id', `「${row.id}」の回答がありません。activity-answers.csv に足してください。`),
    )
}

function checkFigures(rows: CityRows): SeedProblem[] {
  return rows.indicatorAnswers.flatMap(({ line, row }) => {
    const missing = DASH_OR_BLANK.test(row.actualRaw)
    if (missing && row.actualReason === 'none') {
      return [
        problemIn(
          'indicatorAnswers',
          line,
          'actual_reason',
          '値がないときは、理由（not-measured など）を書いてください。',
        ),
      ]
    }
    if (!missing && row.actualReason !== 'none') {
      return [problemIn('indicatorAnswers', line, 'actual_reason', '値があるときは none と書いてください。')]
    }
    return []
  })
}

function checkOutlooks(rows: CityRows): SeedProblem[] {
  return rows.indicatorAnswers
    .filter(({ row }) => (row.outlook === '') !== (row.outlookReason === ''))
    .map(({ line }) =>
      problemIn(
        'indicatorAnswers',
        line,
        'outlook_reason',
        '今後の方向性（outlook）とその理由は、両方書くか両方空欄にしてください。',
      ),
    )
}

function checkCosts(rows: CityRows): SeedProblem[] {
  return rows.activityAnswers
    .filter(({ row }) => (row.costThousandYen === null) !== (row.costStatus === null))
    .map(({ line }) =>
      problemIn(
        'activityAnswers',
        line,
        'cost_status',
        '決算額とその状態（expected、settled）は、両方書くか両方空欄にしてください。',
      ),
    )
}
