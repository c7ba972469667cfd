import { type ReportImport, matchRows, reasonOfCell } from '@torikumi/domain'
import type { CitySeed, MeasureSeed } from '@torikumi/seeds'
import { reportRows as words } from '../messages/ja-report-rows.ts'

type ReportMeasure = ReportImport['measures'][number]

/** A city whose printed names, texts and answers are a document's, and what of the two does not go together. */
export interface CityWithReport {
  city: CitySeed
  /** Rows that only one of them knows: with any of these the document cannot be taken. */
  problems: string[]
  /** Cells in which the document differs from what stays the city's. */
  notes: string[]
}

/**
 * Puts the names, texts and values of a report document into a city: measures by their code, KPIs and this year's 取組 by their
 * printed name within the measure, plan rows by position (their whole text is next year's account, its reason stays empty).
 * Tree, owners and definitions stay the city's. What the document leaves blank stays blank.
 */
export function cityWithReport(city: CitySeed, report: ReportImport): CityWithReport {
  const joined: CityWithReport = { city, problems: [], notes: [] }
  const sheets = new Map(report.measures.map((sheet) => [sheet.code, sheet]))
  for (const sheet of report.measures) {
    if (!city.measures.some((measure) => measure.code === sheet.code)) {
      joined.problems.push(words.unknownMeasure(sheet.code, sheet.name))
    }
  }
  for (const measure of city.measures) {
    const sheet = sheets.get(measure.code)
    if (sheet === undefined) joined.problems.push(words.lostMeasure(measure.code, measure.name))
    else takeSheet(joined, measure, sheet)
  }
  const hasContent = report.measures.some((sheet) => sheet.content !== '')
  const municipality = { ...city.municipality, contentIsSummary: !hasContent && city.municipality.contentIsSummary }
  return { ...joined, city: { ...joined.city, municipality } }
}

function takeSheet(joined: CityWithReport, measure: MeasureSeed, sheet: ReportMeasure): void {
  const { city } = joined
  const measures = city.measures.map((one) =>
    one.id === measure.id ? { ...one, name: sheet.name || one.name, content: sheet.content || one.content } : one,
  )
  joined.city = { ...city, measures }
  takeKpis(joined, measure, sheet)
  takeActivities(joined, measure, sheet)
}

function takeKpis(joined: CityWithReport, measure: MeasureSeed, { kpis }: ReportMeasure): void {
  const own = joined.city.placements.filter((placement) => placement.measure === measure.id)
  const matched = matchRows(own, (placement) => placement.printedName, kpis)
  joined.problems.push(
    ...matched.unknown.map(({ name }) => words.unknownKpi(measure.code, name)),
    ...matched.lost.map(({ printedName }) => words.lostKpi(measure.code, printedName)),
  )
  for (const { own: placement, row } of matched.pairs) {
    const { city } = joined
    const definition = city.definitions.find((one) => one.indicator === placement.indicator)
    for (const [cell, kept] of [
      [row.baseline, definition?.baselineRaw],
      [row.target, definition?.targetRaw],
    ] as const) {
      if (kept !== undefined && cell !== kept)
        joined.notes.push(words.otherDefinition(measure.code, row.name, cell, kept))
    }
    const placements = city.placements.map((one) => (one === placement ? { ...one, printedName: row.name } : one))
    joined.city = { ...city, placements }
    if (!placement.shownAgain) takeValue(joined, placement.indicator, row.actual)
    else if (valueOf(joined, placement.indicator) !== row.actual) {
      joined.problems.push(words.twoValues(measure.code, row.name, valueOf(joined, placement.indicator), row.actual))
    }
  }
}

const valueOf = ({ city }: CityWithReport, indicator: string): string =>
  city.indicatorAnswers.find((answer) => answer.indicator === indicator)?.actualRaw ?? ''

function takeValue(joined: CityWithReport, indicator: string, raw: string): void {
  const { city } = joined
  const indicatorAnswers = city.indicatorAnswers.map((answer) => {
    if (answer.indicator !== indicator) return answer
    const unsaid = { actualNote: '', outlook: '', outlookReason: '' } as const
    if (answer.actualRaw === raw) return { ...answer, ...unsaid }
    return {
      ...answer,
      actualRaw: raw,
      actualStatus: 'final' as const,
      actualReason: reasonOfCell(raw),
      ...unsaid,
    }
  })
  joined.city = { ...city, indicatorAnswers }
}

function takeActivities(joined: CityWithReport, measure: MeasureSeed, { activities, plans }: ReportMeasure): void {
  const own = joined.city.activities.filter((activity) => activity.measure === measure.id)
  const matched = matchRows(own, (activity) => activity.name, activities)
  joined.problems.push(
    ...matched.unknown.map(({ name }) => words.unknownActivity(measure.code, name)),
    ...matched.lost.map(({ name }) => words.lostActivity(measure.code, name)),
    ...plans.slice(activities.length).map(({ name }) => words.extraPlan(measure.code, name)),
  )
  for (const { own: activity, row } of matched.pairs) {
    const { city } = joined
    const nextYear = plans[activities.indexOf(row)]?.text ?? ''
    joined.city = {
      ...city,
      activities: city.activities.map((one) => (one.id === activity.id ? { ...one, name: row.name } : one)),
      activityAnswers: city.activityAnswers.map((answer) =>
        answer.activity === activity.id
          ? { ...answer, thisYear: row.text, nextYear, nextYearReason: '', costThousandYen: null, costStatus: null }
          : answer,
      ),
    }
  }
}
