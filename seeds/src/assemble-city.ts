import type { CitySeed } from './city-seed.ts'
import type { CityRow, CityRows } from './city-tables.ts'
import type { LocatedRow } from './csv-table.ts'

/**
 * Puts checked files together: lists in printed order, single rows as objects, 再掲 marked.
 * Throws where municipality, plan or cycle has no row: that is checked before.
 */
export function assembleCity(rows: CityRows): Omit<CitySeed, 'laterPlans'> {
  const measures = sortedBy(plain(rows.measures), (row) => [row.priority, row.policy, row.position])
  const printedPlace = new Map(measures.map((measure, index) => [measure.id, index]))
  const place = (measure: string) => printedPlace.get(measure) ?? measures.length
  const inPrintedOrder = <Item extends { measure: string; position: number }>(items: Item[]) =>
    sortedBy(items, (item) => [place(item.measure), item.position])
  const priorityOf = new Map(measures.map(({ id, priority }) => [id, priority]))
  // The 数値目標 of a 基本目標 and of its 戦略方針 stand before its measures.
  const placeOfPlacement = ({ measure, priority, policy, position }: CityRow<'placements'>) =>
    measure === null
      ? [priority ?? 0, 0, policy ?? 0, position]
      : [priorityOf.get(measure) ?? 0, 1, place(measure), position]
  return {
    municipality: only(rows.municipality),
    plan: only(rows.plan),
    cycle: only(rows.cycle),
    closures: plain(rows.closures),
    words: plain(rows.words),
    divisions: sortedBy(plain(rows.divisions), (row) => [row.position]),
    sections: sortedBy(plain(rows.sections), (row) => [row.position]),
    posts: plain(rows.posts),
    routes: plain(rows.routes),
    accounts: plain(rows.accounts),
    appointments: plain(rows.appointments),
    priorities: sortedBy(plain(rows.priorities), (row) => [row.no]),
    policies: sortedBy(plain(rows.policies), (row) => [row.priority, row.no]),
    measures,
    indicators: plain(rows.indicators),
    definitions: plain(rows.definitions),
    placements: markShownAgain(sortedBy(plain(rows.placements), placeOfPlacement)),
    activities: inPrintedOrder(plain(rows.activities)),
    indicatorAnswers: plain(rows.indicatorAnswers),
    activityAnswers: plain(rows.activityAnswers),
    grants: sortedBy(plain(rows.grants), (row) => [row.no]),
    terms: plain(rows.terms),
    grantProjects: sortedBy(plain(rows.grantProjects), (row) => [row.grant, row.no]),
    grantProjectMeasures: plain(rows.grantProjectMeasures),
    grantProjectYears: plain(rows.grantProjectYears),
    grantProjectKpis: plain(rows.grantProjectKpis),
    grantProjectActuals: plain(rows.grantProjectActuals),
  }
}

function plain<Value>(located: LocatedRow<Value>[]): Value[] {
  return located.map(({ row }) => row)
}

function only<Value>(located: LocatedRow<Value>[]): Value {
  const [first] = located
  if (first === undefined) throw new Error('a file that must hold one row holds none')
  return first.row
}

function sortedBy<Value>(values: Value[], key: (value: Value) => number[]): Value[] {
  return [...values].sort((a, b) => {
    const [left, right] = [key(a), key(b)]
    const differing = left.findIndex((part, index) => part !== right[index])
    return differing === -1 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0)
  })
}

function markShownAgain(placements: CityRow<'placements'>[]) {
  const seen = new Set<string>()
  return placements.map((placement) => {
    const shownAgain = seen.has(placement.indicator)
    seen.add(placement.indicator)
    return { ...placement, shownAgain }
  })
}
