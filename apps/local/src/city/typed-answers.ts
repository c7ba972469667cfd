import type { CitySeed } from '@torikumi/seeds'
import type { RowAnswer } from '../demo/row-answer.ts'

/** The answers of a city's year as its sections type them. */
export function typedAnswers(city: CitySeed): RowAnswer[] {
  const codes = new Map(city.measures.map((measure) => [measure.id, measure.code]))
  const codeOf = (measure: string) => codes.get(measure) ?? ''
  return [...indicatorAnswers(city, codeOf), ...activityAnswers(city, codeOf)]
}

function indicatorAnswers(city: CitySeed, codeOf: (measure: string) => string): RowAnswer[] {
  return city.indicatorAnswers.map((answer) => {
    const { indicator, actualRaw, actualStatus, actualReason, actualNote, outlook, outlookReason } = answer
    const direction: Record<string, string> = outlook === '' ? {} : { outlook, outlookReason }
    const isTyped = actualReason === 'none' || actualReason === 'no-answer'
    const own = city.definitions.find((definition) => definition.indicator === indicator)
    const places = city.placements
      .filter((placement) => placement.indicator === indicator)
      .flatMap(({ measure, priority, policy, printedName }) => {
        const code = measure === null ? [priority, policy].filter((no) => no !== null).join('-') : codeOf(measure)
        return [printedName, ...(own === undefined ? [] : [own.name])].map((name) => ({ measure: code, name }))
      })
    const status = isTyped ? { status: actualStatus } : { status: 'none', reason: actualReason }
    return {
      kind: 'indicator',
      places,
      fields: { raw: actualRaw, ...status, note: actualNote, ...direction },
    }
  })
}

function activityAnswers(city: CitySeed, codeOf: (measure: string) => string): RowAnswer[] {
  const answers = new Map(city.activityAnswers.map((answer) => [answer.activity, answer]))
  return city.activities.flatMap(({ id, measure, name }) => {
    const answer = answers.get(id)
    if (answer === undefined) return []
    const { thisYear, nextYear, nextYearReason, costThousandYen, costStatus } = answer
    const cost: Record<string, string> =
      costThousandYen === null ? {} : { cost: String(costThousandYen), costStatus: costStatus ?? 'expected' }
    const fields = { thisYear, nextYear, nextYearReason, ...cost }
    return [{ kind: 'activity', places: [{ measure: codeOf(measure), name }], fields }]
  })
}
