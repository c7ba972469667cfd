import type { ReportImport } from '../importing/report/report-import.ts'
import { matchRows } from './match-rows.ts'
import type { PlanActivity, PlanKpi, PlanMeasure } from './plan-rows.ts'
import {
  ANSWERED_FIELDS,
  type Proposal,
  type ProposedChange,
  type ProposedField,
  type ProposedRow,
} from './proposal.ts'
import { reportedYear } from './reported-year.ts'

type Sheet = ReportImport['measures'][number]
/** What was compared so far: the figures of indicators that the document prints in several places. */
type Printed = Map<string, string>
type Cells = readonly (readonly [field: ProposedField, now: string, proposed: string])[]

/**
 * What a report document would change in a plan's year: every cell beside what stands there now. Measures are matched by their
 * code, rows by their printed name within the measure ({@link matchRows}), plan rows by their position where the document has as
 * many of them as 取組, else by name. A row without a partner is listed as `unknown-row`; nothing is guessed. A figure that is
 * printed again with the same text is one cell; with another text it is shown and cannot be taken.
 */
export function proposalFrom(report: ReportImport, plan: readonly PlanMeasure[]): Proposal {
  const free = new Map(plan.map((measure) => [measure.code, measure]))
  const printed: Printed = new Map()
  const changes = report.measures.flatMap((sheet) => {
    const measure = free.get(sheet.code)
    free.delete(sheet.code)
    return measure === undefined ? unknownSheet(sheet) : sheetChanges(sheet, measure, printed)
  })
  return { source: report.source, reportedYear: reportedYear(report), changes }
}

function sheetChanges(sheet: Sheet, measure: PlanMeasure, printed: Printed): ProposedChange[] {
  const kpis = matchRows(measure.kpis, (kpi) => kpi.name, sheet.kpis)
  const activities = matchRows(measure.activities, (activity) => activity.name, sheet.activities)
  const activityOf = new Map(activities.pairs.map(({ own, row }) => [row, own]))
  const kpiOf = new Map(kpis.pairs.map(({ own, row }) => [row, own]))
  const planOf = plansByActivity(sheet, measure, activityOf)
  return [
    ...known(measure, { kind: 'measure', name: measure.name, item: null }, [
      ['name', measure.name, sheet.name],
      ['content', measure.content, sheet.content],
    ]),
    ...sheet.kpis.flatMap((row) => {
      const kpi = kpiOf.get(row)
      return kpi === undefined ? unknownKpi(sheet, row) : kpiChanges(measure, kpi, row, printed)
    }),
    ...sheet.activities.flatMap((row) => {
      const activity = activityOf.get(row)
      if (activity === undefined) return unknown(sheet, 'activity', row.name, [['thisYear', row.text]])
      return known(measure, rowOf('activity', activity), [
        ['name', activity.name, row.name],
        ['thisYear', activity.thisYear, row.text],
      ])
    }),
    ...sheet.plans.flatMap((row) => {
      const activity = planOf.get(row)
      if (activity === undefined) return unknown(sheet, 'activity', row.name, [['nextYear', row.text]])
      return known(measure, rowOf('activity', activity), [['nextYear', activity.nextYear, row.text]])
    }),
  ]
}

/** A list of another length has lost or gained a row somewhere: by position every text after it would be another's. */
function plansByActivity(
  { activities, plans }: Sheet,
  measure: PlanMeasure,
  activityOf: ReadonlyMap<Sheet['activities'][number], PlanActivity>,
): Map<Sheet['plans'][number], PlanActivity | undefined> {
  if (plans.length === activities.length) {
    return new Map(
      plans.map((row, index) => {
        const beside = activities[index]
        return [row, beside === undefined ? undefined : activityOf.get(beside)]
      }),
    )
  }
  return new Map(
    matchRows(measure.activities, (activity) => activity.name, plans).pairs.map((pair) => [pair.row, pair.own]),
  )
}

function kpiChanges(
  measure: PlanMeasure,
  kpi: PlanKpi,
  row: Sheet['kpis'][number],
  printed: Printed,
): ProposedChange[] {
  const first = printed.get(kpi.indicator)
  if (first === undefined) printed.set(kpi.indicator, row.actual)
  const changes = known(measure, rowOf('indicator', kpi), [
    ['name', kpi.name, row.name],
    ['baseline', kpi.baseline, row.baseline],
    ['raw', kpi.raw, row.actual],
    ['target', kpi.target, row.target],
  ])
  if (first === undefined) return changes
  return changes
    .filter((change) => change.field !== 'raw' || first !== row.actual)
    .map((change) => (change.field === 'raw' ? { ...change, takeable: false } : change))
}

const rowOf = (kind: ProposedRow['kind'], { name, item }: PlanKpi | PlanActivity): ProposedRow => ({ kind, name, item })

function known(measure: PlanMeasure, row: ProposedRow, cells: Cells): ProposedChange[] {
  return cells.map(([field, now, proposed]) => {
    const state = now === proposed ? 'same' : 'changed'
    const isAnswered = ANSWERED_FIELDS.some((answered) => answered === field)
    return {
      measureCode: measure.code,
      measureName: measure.name,
      row,
      field,
      now,
      proposed,
      state,
      takeable: state === 'changed' && isAnswered && row.item !== null,
    }
  })
}

function unknown(
  sheet: Sheet,
  kind: ProposedRow['kind'],
  name: string,
  cells: readonly (readonly [ProposedField, string])[],
): ProposedChange[] {
  return cells.map(([field, proposed]) => ({
    measureCode: sheet.code,
    measureName: sheet.name,
    row: { kind, name, item: null },
    field,
    now: '',
    proposed,
    state: 'unknown-row',
    takeable: false,
  }))
}

function unknownKpi(sheet: Sheet, { name, baseline, actual, target }: Sheet['kpis'][number]): ProposedChange[] {
  return unknown(sheet, 'indicator', name, [
    ['baseline', baseline],
    ['raw', actual],
    ['target', target],
  ])
}

function unknownSheet(sheet: Sheet): ProposedChange[] {
  return [
    ...unknown(sheet, 'measure', sheet.name, [['content', sheet.content]]),
    ...sheet.kpis.flatMap((row) => unknownKpi(sheet, row)),
    ...sheet.activities.flatMap((row) => unknown(sheet, 'activity', row.name, [['thisYear', row.text]])),
    ...sheet.plans.flatMap((row) => unknown(sheet, 'activity', row.name, [['nextYear', row.text]])),
  ]
}
