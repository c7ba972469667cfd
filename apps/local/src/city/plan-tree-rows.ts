import type { CityRows } from '@torikumi/database'
import type { CitySeed, LaterPlanSeed } from '@torikumi/seeds'

type Tree = 'plan' | 'priority' | 'policy' | 'measure'
type Kpis = 'indicator' | 'definition' | 'placement'
type PlanSeeds = Pick<
  LaterPlanSeed,
  'plan' | 'priorities' | 'policies' | 'measures' | 'indicators' | 'definitions' | 'placements'
>

/** One plan as rows: its tree, its KPI rows and the indicators that begin in it. */
export function planTreeRows(
  seeds: PlanSeeds,
  municipality: CitySeed['municipality'],
): { [Name in Tree | Kpis]: CityRows[Name] } {
  return { ...treeRows(seeds, municipality), ...kpiRows(seeds, municipality.code) }
}

const priorityId = (plan: string, no: number): string => `${plan}/${no}`
const policyId = (plan: string, priority: number, no: number): string => `${plan}/${priority}-${no}`

function treeRows(
  { plan, priorities, policies, measures }: PlanSeeds,
  municipality: CitySeed['municipality'],
): Pick<CityRows, Tree> {
  return {
    plan: [
      {
        id: plan.id,
        municipality_code: municipality.code,
        name: plan.name,
        term: plan.term,
        first_fiscal_year: plan.firstFiscalYear,
        last_fiscal_year: plan.lastFiscalYear,
      },
    ],
    priority: priorities.map(({ no, name }) => ({ id: priorityId(plan.id, no), plan_id: plan.id, no, name })),
    policy: policies.map(({ priority, no, name }) => ({
      id: policyId(plan.id, priority, no),
      priority_id: priorityId(plan.id, priority),
      no,
      name,
    })),
    measure: measures.map((measure, index) => ({
      id: measure.id,
      plan_id: plan.id,
      priority_id: priorityId(plan.id, measure.priority),
      policy_id: policyId(plan.id, measure.priority, measure.policy),
      code: measure.code,
      name: measure.name,
      content: measure.content,
      content_is_summary: municipality.contentIsSummary,
      lead_section_id: measure.leadSection,
      position: index + 1,
    })),
  }
}

function kpiRows({ plan, indicators, definitions, placements }: PlanSeeds, municipality: string): Pick<CityRows, Kpis> {
  return {
    indicator: indicators.map(({ id, section }) => ({ id, municipality_code: municipality, section_id: section })),
    definition: definitions.map((definition) => ({
      id: `${definition.indicator}/${plan.id}/1`,
      indicator_id: definition.indicator,
      plan_id: plan.id,
      revision_no: 1,
      name: definition.name,
      unit: definition.unit,
      direction: definition.direction,
      aggregation: definition.aggregation,
      accumulated_since: definition.accumulatedSince,
      baseline_raw: definition.baselineRaw,
      baseline_period: definition.baselinePeriod,
      target_raw: definition.targetRaw,
      target_kind: definition.targetKind,
      target_period: definition.targetPeriod,
      how_counted: definition.howCounted,
      source: definition.source,
      survey_cycle: definition.surveyCycle,
    })),
    placement: placements.map(({ measure, priority, policy, indicator, position, printedName }) => ({
      id: `${measure ?? [plan.id, priority, policy].filter((part) => part !== null).join('/')}/${indicator}`,
      plan_id: plan.id,
      indicator_id: indicator,
      measure_id: measure,
      priority_id: policy === null && priority !== null ? priorityId(plan.id, priority) : null,
      policy_id: policy !== null && priority !== null ? policyId(plan.id, priority, policy) : null,
      position,
      printed_name: printedName,
    })),
  }
}
