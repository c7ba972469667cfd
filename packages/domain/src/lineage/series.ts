import type { Aggregation } from '../values/aggregation.ts'
import { type DefinitionRevision, definitionFor } from './definition-for.ts'
import { plainFigure } from './plain-figure.ts'
import { type LineageLink, type LineageRelation, isComparable } from './relation.ts'

/** What an indicator means in one revision of a plan. `unit` carries its scale as printed: 億円, 千円. */
export interface SeriesDefinition extends DefinitionRevision {
  indicator: string
  name: string
  unit: string
  aggregation: Aggregation
}

/** A plan as a series sees it. Years are western fiscal years; `links` is its bridge from the plan before, empty in the first. */
export interface SeriesPlan {
  id: string
  firstFiscalYear: number
  definitions: readonly SeriesDefinition[]
  links: readonly LineageLink[]
}

/** The figure of one year, as the section's cell was printed. */
export interface SeriesValue {
  plan: string
  indicator: string
  fiscalYear: number
  raw: string
}

/** How a segment hangs on one before it. */
export interface SeriesJoint {
  before: SeriesSegment
  relation: LineageRelation
  note: string
  /** True where the series breaks here: nothing may be computed across. */
  isBreak: boolean
}

/** An indicator within one plan: what a chart draws as one line. */
export interface SeriesSegment {
  plan: string
  indicator: string
  /** As the plan adopted it. */
  name: string
  unit: string
  /** What it comes from, in the plan before: several after a merger, empty at a beginning. */
  joints: SeriesJoint[]
  points: SeriesPoint[]
}

/** One year's figure with what it meant in that year. */
export interface SeriesPoint {
  segment: SeriesSegment
  fiscalYear: number
  raw: string
  definition: SeriesDefinition
  /** Exact decimal in the definition's unit; null where the cell holds no single plain figure (—, 約, two values). */
  number: string | null
}

/**
 * The series of an indicator through all plans, oldest segment first: its own plans, what it came from and what became of it
 * (a split gives several segments of a plan). Points stand in order of their years; a value of another indicator or plan, or
 * of a year for which nothing is defined, is left out. Empty where no plan defines the indicator.
 */
export function seriesOf(
  indicator: string,
  plans: readonly SeriesPlan[],
  values: readonly SeriesValue[],
): SeriesSegment[] {
  const inOrder = plans.toSorted((a, b) => a.firstFiscalYear - b.firstFiscalYear)
  const members = membersOf(indicator, inOrder)
  const segments: SeriesSegment[] = []
  for (const [index, plan] of inOrder.entries()) {
    for (const member of members[index] ?? []) {
      const segment = segmentOf(member, plan, values)
      if (segment === null) continue
      segment.joints = plan.links
        .filter((link) => link.to === member && link.from !== null)
        .flatMap(({ from, fromPlan, relation, note }) =>
          segments
            .filter((before) => before.plan === fromPlan && before.indicator === from)
            .map((before) => ({ before, relation, note, isBreak: !isComparable(relation) })),
        )
      segments.push(segment)
    }
  }
  return segments
}

/** The indicators of each plan that belong to the series, without going back and forth: an origin's other heirs stay out. */
function membersOf(indicator: string, plans: readonly SeriesPlan[]): string[][] {
  const members = plans.map(({ definitions }) =>
    definitions.some((one) => one.indicator === indicator) ? [indicator] : [],
  )
  for (let index = plans.length - 1; index > 0; index -= 1) {
    const later = members[index] ?? []
    const origins = (plans[index]?.links ?? []).filter(({ to }) => to !== null && later.includes(to))
    members[index - 1] = unique([...(members[index - 1] ?? []), ...origins.flatMap(({ from }) => from ?? [])])
  }
  const first = members.findIndex((own) => own.includes(indicator))
  if (first === -1) return members
  for (let index = first + 1; index < plans.length; index += 1) {
    const earlier = members[index - 1] ?? []
    const heirs = (plans[index]?.links ?? []).filter(({ from }) => from !== null && earlier.includes(from))
    members[index] = unique([...(members[index] ?? []), ...heirs.flatMap(({ to }) => to ?? [])])
  }
  return members
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]

function segmentOf(indicator: string, plan: SeriesPlan, values: readonly SeriesValue[]): SeriesSegment | null {
  const definitions = plan.definitions.filter((definition) => definition.indicator === indicator)
  const [adopted] = definitions.toSorted((a, b) => a.revisionNo - b.revisionNo)
  if (adopted === undefined) return null
  const segment: SeriesSegment = {
    plan: plan.id,
    indicator,
    name: adopted.name,
    unit: adopted.unit,
    joints: [],
    points: [],
  }
  segment.points = values
    .filter((value) => value.plan === plan.id && value.indicator === indicator)
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear)
    .flatMap(({ fiscalYear, raw }) => {
      const definition = definitionFor(definitions, fiscalYear)
      if (definition === undefined) return []
      return [{ segment, fiscalYear, raw, definition, number: plainFigure(raw, definition.unit) }]
    })
  return segment
}
