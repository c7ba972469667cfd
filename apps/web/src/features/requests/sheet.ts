import {
  type AskedMeasure,
  type AskedRow,
  type Database,
  type Draft,
  type HistoryEntry,
  type Placement,
  type RequestHead,
  type StandingOverride,
  type StoredRevision,
  findOpenAct,
  findRevision,
  listAskedRows,
  listDecidedAnswers,
  listDrafts,
  listHistory,
  listPlacements,
  listRoutes,
  listSupersededAnswers,
  postTitles,
  standingOverrides,
} from '@torikumi/database'
import type { Answer, Route } from '@torikumi/domain'

/** Everything a section's request shows: its rows, what was typed, submitted and answered a year before. */
export interface Sheet {
  request: RequestHead
  rows: readonly AskedRow[]
  drafts: ReadonlyMap<string, Draft>
  /** The newest revision; null before the first 提出. */
  revision: StoredRevision | null
  /** The newest revision's answers by item. */
  submitted: ReadonlyMap<string, Answer>
  /** 判定の変更 of the year, by indicator. */
  overrides: ReadonlyMap<string, StandingOverride>
  /** Decided answers of the year before, by subject. */
  lastYear: ReadonlyMap<string, Answer>
  /** Of a 訂正 or 追加照会: the published answers it replaces, by subject; null for every other request. */
  published: ReadonlyMap<string, Answer> | null
  /** Printed places of indicators on the measures of these rows (再掲). */
  placements: readonly Placement[]
  route: Route
  titles: ReadonlyMap<string, string>
  history: readonly HistoryEntry[]
  /** An act on the request that the record has not answered yet. */
  openAct: { decisionId: string; actor: string } | null
}

/** Loads a request's sheet. */
export async function loadSheet(db: Database, request: RequestHead): Promise<Sheet> {
  const rows = await listAskedRows(db, request.id)
  const { plan, fiscalYear } = request.cycle
  const measures = [...new Set(rows.map((row) => row.measure.id))]
  const [overrides, drafts, revision, lastYear, published, placements, routes, history, openAct] = await Promise.all([
    standingOverrides(db, request.cycle.id),
    listDrafts(db, request.id),
    request.revisionNo === null ? null : findRevision(db, request.id, request.revisionNo),
    listDecidedAnswers(db, { planId: plan.id, fiscalYear: fiscalYear - 1 }),
    request.correction === null
      ? null
      : listSupersededAnswers(db, { id: request.correction.id, cycle: request.cycle.id }),
    listPlacements(db, measures),
    listRoutes(db, [request.id]),
    listHistory(db, { kind: 'request', id: request.id }),
    findOpenAct(db, { kind: 'request', id: request.id }),
  ])
  const route = routes.get(request.id) ?? { steps: [], above: [] }
  const posts = [...route.steps.map((step) => step.post), ...route.above]
  return {
    request,
    rows,
    drafts,
    revision,
    submitted: new Map(revision?.body.items.map((item) => [item.item, item.answer]) ?? []),
    overrides,
    lastYear,
    published,
    placements,
    route,
    titles: await postTitles(db, [...posts, ...rows.flatMap((row) => row.returned?.post ?? [])]),
    history,
    openAct,
  }
}

/** A person's judgement of a row as it is decided; null where nobody judged this very answer otherwise. */
export function overrideOf({ overrides }: Pick<Sheet, 'overrides'>, row: AskedRow): StandingOverride | null {
  const made = overrides.get(row.subject)
  return made !== undefined && made.answerSha256 === row.hash && isSettledState(row.state) ? made : null
}

function isSettledState(state: AskedRow['state']): boolean {
  return state === 'decided' || state === 'confirmed'
}

/** The rows of one 具体的施策. */
export interface MeasureGroup<Row extends { measure: AskedMeasure }> {
  measure: AskedMeasure
  rows: Row[]
}

/** Rows by their measure, in printed order. */
export function byMeasure<Row extends { measure: AskedMeasure }>(rows: readonly Row[]): MeasureGroup<Row>[] {
  return [...Map.groupBy(rows, (row) => row.measure.id).values()]
    .flatMap((group) => (group[0] === undefined ? [] : [{ measure: group[0].measure, rows: group }]))
    .sort((a, b) => a.measure.position - b.measure.position)
}
