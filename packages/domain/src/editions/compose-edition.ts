import type { RuleSet } from '../judgement/index.ts'
import { composeKpi } from './compose-kpi.ts'
import type { EditionData, EditionKpi, EditionMeasure } from './edition-data.ts'
import { inPrintedOrder } from './in-printed-order.ts'
import type { EditionSource, SourceKpi, SourceMeasure } from './edition-source.ts'
import { printedJudgement } from './printed-judgement.ts'

/**
 * Reads and judges everything an edition prints, once and for all: what comes out is stored with the candidate and never
 * computed again. Pure: the same source gives the same data.
 */
export function composeEdition(source: EditionSource, ruleSet: RuleSet): EditionData {
  const places = placesOf(source)
  return {
    edition: source.edition,
    municipality: source.municipality,
    plan: source.plan,
    ruleSet: { id: ruleSet.id, version: ruleSet.version, name: ruleSet.name },
    report: source.report,
    priorities: source.priorities,
    goals: source.goals.map((goal) => ({
      code: goal.code,
      name: goal.name,
      priority: goal.priority,
      kpis: composeKpis(source, goal, places, ruleSet),
    })),
    grants: source.grants,
    measures: source.measures.map((measure) => composeMeasure(source, measure, places, ruleSet)),
    opinions: source.opinions,
    changes: source.changes,
  }
}

/** Every place of an indicator in printed order. */
type Places = ReadonlyMap<string, readonly { code: string; position: number }[]>

function placesOf(source: EditionSource): Places {
  const places = inPrintedOrder(source).flatMap(({ code, kpis }) =>
    kpis.map(({ indicatorId, position }) => ({ code, position, indicatorId })),
  )
  return Map.groupBy(places, (place) => place.indicatorId)
}

function composeKpis(
  source: EditionSource,
  sheet: { code: string; kpis: readonly SourceKpi[] },
  places: Places,
  ruleSet: RuleSet,
): EditionKpi[] {
  const placed = (kpi: SourceKpi) => {
    const all = places.get(kpi.indicatorId) ?? []
    const isFirst = all[0]?.code === sheet.code && all[0].position === kpi.position
    const others = all.map((place) => place.code).filter((code) => code !== sheet.code)
    return { shownAgain: !isFirst, alsoIn: [...new Set(others)] }
  }
  return sheet.kpis.map((row) => {
    const kpi = composeKpi(source, row, placed(row), ruleSet)
    return { ...kpi, judged: printedJudgement(kpi.judged, source.report) }
  })
}

function composeMeasure(
  source: EditionSource,
  measure: SourceMeasure,
  places: Places,
  ruleSet: RuleSet,
): EditionMeasure {
  return {
    code: measure.code,
    name: measure.name,
    priority: measure.priority,
    content: measure.content,
    contentIsSummary: measure.contentIsSummary,
    leadSection: measure.leadSection,
    kpis: composeKpis(source, measure, places, ruleSet),
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
