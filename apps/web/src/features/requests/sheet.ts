import {
  type AnsweredAnew,
  type AskedMeasure,
  type AskedRow,
  type CorrectionCheck,
  type Database,
  type Draft,
  type HistoryEntry,
  type Offer,
  type Placement,
  type RequestHead,
  type SeriesOfYear,
  type StandingOverride,
  type StoredRevision,
  correctionCheck,
  correctionsUpTo,
  findOpenAct,
  findLastYear,
  findMunicipality,
  findRevision,
  findWordList,
  listAnsweredAnew,
  listAskedRows,
  listDrafts,
  listFollowedBy,
  listHistory,
  listOffers,
  listPlacements,
  listRoutes,
  listSupersededAnswers,
  postTitles,
  seriesOfYear,
  standingOverrides,
} from '@torikumi/database'
import type { Answer, EditionSeriesPoint, FollowedFigure, Route } from '@torikumi/domain'

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
  /** 判定の変更 of the published answers that rows replace, or that an offer would replace, by indicator. */
  judgedBefore: ReadonlyMap<string, StandingOverride>
  /** The city's word list. */
  words: readonly string[]
  /** Published figures of earlier years, also of earlier plans. */
  series: SeriesOfYear
  /** Decided answers of the year before, by subject; in a plan's first year along the lineage. */
  lastYear: ReadonlyMap<string, Answer>
  /** Of a 訂正 or 追加照会: the published answers it replaces, by subject; null for every other request. */
  published: ReadonlyMap<string, Answer> | null
  /** Of a 訂正 or 追加照会: figures of earlier years that its edition takes over, by subject. */
  followed: ReadonlyMap<string, readonly FollowedFigure[]>
  /** Of a 訂正 or 追加照会: 確認事項 that new answers bring about in the whole year and the one after it; null for every other request. */
  check: CorrectionCheck | null
  /** 訂正の申し出 on these rows, the newest first; null where none can be made: the year is not public, or the request no 定例照会. */
  offers: readonly Offer[] | null
  /** Of a published 定例照会: where the year's corrections have asked for its rows anew, by subject. */
  answeredAnew: ReadonlyMap<string, AnsweredAnew>
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
  const [
    { words },
    series,
    overrides,
    judgedBefore,
    drafts,
    revision,
    lastYear,
    published,
    followed,
    check,
    offers,
    answeredAnew,
    placements,
    routes,
    history,
    openAct,
  ] = await Promise.all([
    findWordList(db),
    seriesOfSheet(db, request),
    overridesOf(db, request),
    judgedBeforeOf(db, request),
    listDrafts(db, request.id),
    request.revisionNo === null ? null : findRevision(db, request.id, request.revisionNo),
    // What a meeting said this year has nothing to do with the year before.
    request.kind === 'opinion' ? { answers: new Map() } : findLastYear(db, { planId: plan.id, fiscalYear }),
    request.correction === null
      ? null
      : listSupersededAnswers(db, { id: request.correction.id, cycle: request.cycle.id }),
    request.correction === null
      ? new Map<string, FollowedFigure[]>()
      : listFollowedBy(db, { ...request.correction, cycle: request.cycle.id }),
    checkOf(db, request),
    takesOffers(request) ? listOffers(db, { request: request.id }) : null,
    takesOffers(request) ? listAnsweredAnew(db, request.cycle.id) : new Map<string, AnsweredAnew>(),
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
    judgedBefore,
    lastYear: lastYear.answers,
    series,
    words,
    published,
    followed,
    check,
    offers,
    answeredAnew,
    placements,
    route,
    titles: await postTitles(db, [...posts, ...rows.flatMap((row) => row.returned?.post ?? [])]),
    history,
    openAct,
  }
}

async function checkOf(db: Database, { kind, correction, cycle }: RequestHead): Promise<CorrectionCheck | null> {
  if (correction === null || kind === 'publication') return null
  const published = await listSupersededAnswers(db, { id: correction.id, cycle: cycle.id })
  return correctionCheck(db, cycle.id, published)
}

/** Of a correction also what was judged of its own new answers, and of those of the corrections before it. */
async function overridesOf(db: Database, { correction, cycle }: RequestHead): Promise<Sheet['overrides']> {
  const corrections = correction === null ? [] : await correctionsUpTo(db, cycle.id, correction.id)
  return standingOverrides(db, cycle.id, corrections)
}

async function judgedBeforeOf(db: Database, request: RequestHead): Promise<Sheet['judgedBefore']> {
  const { correction, cycle } = request
  if (correction === null && !takesOffers(request)) return new Map()
  const upTo = await correctionsUpTo(db, cycle.id, correction?.id ?? null)
  return standingOverrides(
    db,
    cycle.id,
    upTo.filter((id) => id !== correction?.id),
  )
}

/** True where a section may offer a correction of its rows: its own answers of a published year. */
export function takesOffers({ kind, cycle }: Pick<RequestHead, 'kind' | 'cycle'>): boolean {
  return kind === 'regular' && cycle.phase === 'published'
}

async function seriesOfSheet(db: Database, { cycle }: RequestHead): Promise<SeriesOfYear> {
  const city = await findMunicipality(db)
  return seriesOfYear(db, { municipality: city?.code ?? '', plan: cycle.plan.id, fiscalYear: cycle.fiscalYear })
}

/** The published figures of a row's earlier years; none of a 取組. */
export function seriesOf({ series }: Pick<Sheet, 'series'>, row: AskedRow): EditionSeriesPoint[] {
  if (row.kind !== 'indicator') return []
  return series({ indicatorId: row.subject, aggregation: row.definition.aggregation })
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
