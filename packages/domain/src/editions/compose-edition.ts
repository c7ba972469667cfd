import { fiscalYearName } from '../calendar/index.ts'
import { type JudgementCase, type RuleSet, STANDARD_RULES, judge } from '../judgement/index.ts'
import { readValue } from '../values/index.ts'
import { numberOf } from '../values/value-reading.ts'
import type { EditionData, EditionKpi, EditionMeasure, PrintedValue } from './edition-data.ts'
import type { EditionSource, SourceKpi, SourceMeasure } from './edition-source.ts'
import { readingPeriod } from './reading-period.ts'

/**
 * Reads and judges everything an edition prints, once and for all: what comes out is stored with the candidate and never
 * computed again. Pure: the same source gives the same data.
 */
export function composeEdition(source: EditionSource, ruleSet: RuleSet = STANDARD_RULES): EditionData {
  const places = placesOf(source)
  return {
    edition: source.edition,
    municipality: source.municipality,
    plan: source.plan,
    ruleSet: { id: ruleSet.id, version: ruleSet.version, name: ruleSet.name },
    priorities: source.priorities,
    grants: source.grants,
    measures: source.measures.map((measure) => composeMeasure(source, measure, places, ruleSet)),
  }
}

/** The measures that print each indicator, in printed order. */
function placesOf(source: EditionSource): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>()
  for (const measure of source.measures) {
    for (const kpi of measure.kpis) places.set(kpi.indicatorId, [...(places.get(kpi.indicatorId) ?? []), measure.code])
  }
  return places
}

function composeMeasure(
  source: EditionSource,
  measure: SourceMeasure,
  places: ReadonlyMap<string, readonly string[]>,
  ruleSet: RuleSet,
): EditionMeasure {
  return {
    code: measure.code,
    name: measure.name,
    priority: measure.priority,
    content: measure.content,
    contentIsSummary: measure.contentIsSummary,
    leadSection: measure.leadSection,
    kpis: measure.kpis.map((kpi) => composeKpi(source, measure.code, kpi, places.get(kpi.indicatorId) ?? [], ruleSet)),
    activities: measure.activities.map(({ answer, ...activity }) => ({
      ...activity,
      thisYear: answer.thisYear,
      nextYear: answer.nextYear,
      nextYearReason: answer.nextYearReason,
      costThousandYen: answer.costThousandYen,
      costStatus: answer.costStatus,
    })),
  }
}

function composeKpi(
  source: EditionSource,
  code: string,
  kpi: SourceKpi,
  places: readonly string[],
  ruleSet: RuleSet,
): EditionKpi {
  const { fiscalYear, publishedOn } = source.edition
  const baseline = printed(kpi.baselineRaw, kpi, kpi.baselinePeriod)
  const target = {
    ...printed(kpi.targetRaw, kpi, kpi.targetPeriod || String(source.plan.lastFiscalYear)),
    kind: kpi.targetKind,
  }
  const actual = actualOf(kpi, fiscalYear)
  const facts: JudgementCase = {
    fiscalYear,
    planFirstYear: source.plan.firstFiscalYear,
    unit: kpi.unit,
    direction: kpi.direction,
    aggregation: kpi.aggregation,
    accumulatedSince: kpi.accumulatedSince,
    targetKind: kpi.targetKind,
    baseline: { number: baseline.number, printed: baseline.numberText, period: baseline.period },
    actual: { number: actual.number, printed: actual.numberText, period: actual.period, reason: actual.reason },
    target: { number: target.number, printed: target.numberText, period: target.period },
    yearName: (year) => fiscalYearName(year, publishedOn),
  }
  return {
    position: kpi.position,
    indicatorId: kpi.indicatorId,
    name: kpi.name,
    section: kpi.section,
    unit: kpi.unit,
    direction: kpi.direction,
    aggregation: kpi.aggregation,
    baseline,
    actual,
    target,
    shownAgain: places[0] !== code,
    alsoIn: [...new Set(places.filter((place) => place !== code))],
    judged: judge(facts, ruleSet),
  }
}

/** A value without a year of its own is of the year under review; a cell without a value has no number whatever it prints. */
function actualOf(kpi: SourceKpi, fiscalYear: number): EditionKpi['actual'] {
  const { raw, reason, status, note } = kpi.answer
  if (reason !== 'none') return { raw, number: null, numberText: '', period: String(fiscalYear), reason, status, note }
  const reading = readValue(raw, { unit: kpi.unit, fiscalYear })
  return { ...printed(raw, kpi, String(fiscalYear)), reason: reading.missingReason, status, note }
}

/** A cell with its number and its own period, or the inherited one. */
function printed(raw: string, kpi: SourceKpi, inherited: string): PrintedValue {
  const reading = readValue(raw, { unit: kpi.unit, indicatorName: kpi.name })
  const number = numberOf(reading)
  return {
    raw,
    number,
    numberText: reading.number ?? '',
    period: number === null && raw !== '' ? inherited : readingPeriod(reading, raw) || inherited,
  }
}
