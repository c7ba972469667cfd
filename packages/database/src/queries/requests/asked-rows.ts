import { type ItemState, type KpiDefinition, type Return, openingWords } from '@torikumi/domain'
import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import type { OpinionTable } from '../../tables/opinions.ts'
import type { RequestItemTable } from '../../tables/process.ts'
import { type EarlierMeaning, findLastYear } from '../lineage/last-year.ts'
import { type OpinionMending, listMendings } from '../opinions/mendings.ts'
import { type AskedIndicator, type AskedMeasure, indicatorsOfPlan, measuresOfPlan } from './plan-rows.ts'

/** Where a row stands on its way, as the record has it. */
export interface RowProgress {
  state: ItemState
  step: number | null
  hash: string | null
  drafters: readonly string[]
  decidedBy: string | null
  /** `post` is the id of the post that sent it back, or `planning`. */
  returned: Return | null
}

interface AskedRowBase extends RowProgress {
  /** The item's id. */
  id: string
  /** Its place in the request, from 1. */
  position: number
  /** Its place among the KPIs or the 取組 of its measure, or among the opinions of its year, from 1. */
  place: number
  /** The indicator's, activity's or opinion's id. */
  subject: string
  /** As printed; an opinion's opening words. */
  name: string
  /** Of an opinion on the strategy as a whole one without code and name, after all others. */
  measure: AskedMeasure
}

/** A row that asks for the year's figure of an indicator. */
export interface AskedIndicatorRow extends AskedRowBase {
  kind: 'indicator'
  /** What the plan says of it in the year that is asked about. */
  definition: KpiDefinition
  /** Codes of the other measures that print the same figure. */
  alsoIn: string[]
  /** What last year's figure meant where the plan before asked for it; null within one plan. */
  before: EarlierMeaning | null
}

/** A row that asks for the year's account of a 取組. */
export interface AskedActivityRow extends AskedRowBase {
  kind: 'activity'
}

/** A row that asks for the city's answer to an opinion. */
export interface AskedOpinionRow extends AskedRowBase {
  kind: 'opinion'
  /** Word for word, with the meeting that gave it and its day, `YYYY-MM-DD`. */
  opinion: { text: string; body: string; heldOn: string }
  /** Misprints that planning mended in it since the section was asked, the oldest first. */
  mended: readonly OpinionMending[]
}

/** One row of a 照会 to a section. */
export type AskedRow = AskedIndicatorRow | AskedActivityRow | AskedOpinionRow

/** In the place of a measure for opinions on the strategy as a whole. */
const WHOLE: AskedMeasure = {
  id: 'whole',
  code: '',
  name: '',
  isGoal: false,
  content: '',
  contentIsSummary: false,
  leadSection: '',
  position: Number.MAX_SAFE_INTEGER,
}

/** The rows of a section's request in printed order, with what is needed to answer and to judge them. */
export async function listAskedRows(db: Kysely<Tables>, requestId: string): Promise<AskedRow[]> {
  const items = await db
    .selectFrom('request_item')
    .innerJoin('cycle', 'cycle.id', 'request_item.cycle_id')
    .selectAll('request_item')
    .select(['cycle.plan_id', 'cycle.fiscal_year'])
    .where('request_id', '=', requestId)
    .where('request_item.kind', '<>', 'edition')
    .orderBy('request_item.position')
    .execute()
  const [first] = items
  if (first === undefined) return []
  const { plan_id: planId, fiscal_year: fiscalYear } = first
  const measures = await measuresOfPlan(db, planId)
  const indicators = await indicatorsOfPlan(db, { planId, fiscalYear }, measures)
  const { meanings } = await findLastYear(db, { planId, fiscalYear })
  const activities = await activitiesByIds(
    db,
    items.flatMap((item) => item.activity_id ?? []),
  )
  const opinions = await opinionsByIds(
    db,
    items.flatMap((item) => item.opinion_id ?? []),
  )
  const mendings = await listMendings(
    db,
    items.flatMap((item) => (item.opinion_id === null ? [] : [item.id])),
  )
  const rows = items.flatMap((item): AskedRow[] => {
    const base = { id: item.id, position: item.position, ...progressOf(item) }
    if (item.opinion_id !== null) {
      const opinion = opinions.get(item.opinion_id)
      const about = measures.get(opinion?.measure_id ?? '') ?? WHOLE
      const mended = mendings.get(item.id) ?? []
      return opinion === undefined ? [] : [{ ...base, kind: 'opinion', ...opinionRow(opinion), measure: about, mended }]
    }
    if (item.indicator_id !== null) {
      const indicator = indicators.get(item.indicator_id)
      const before = meanings.get(item.indicator_id) ?? null
      return indicator === undefined ? [] : [{ ...indicatorRow(base, item.indicator_id, indicator), before }]
    }
    const activity = activities.get(item.activity_id ?? '')
    const measure = measures.get(activity?.measure_id ?? '')
    if (activity === undefined || measure === undefined) return []
    const { id: subject, name, position: place } = activity
    return [{ ...base, kind: 'activity', subject, name, place, measure }]
  })
  return rows.sort(
    (a, b) =>
      a.measure.position - b.measure.position ||
      Number(a.kind === 'activity') - Number(b.kind === 'activity') ||
      a.place - b.place,
  )
}

function indicatorRow(
  base: RowProgress & { id: string; position: number },
  subject: string,
  indicator: AskedIndicator,
): Omit<AskedIndicatorRow, 'before'> {
  return { ...base, kind: 'indicator', subject, ...indicator }
}

function opinionRow(opinion: AskedOpinionText) {
  const { id: subject, position: place, text, body, held_on: heldOn } = opinion
  return { subject, name: openingWords(text), place, opinion: { text, body, heldOn } }
}

/** The progress of one item's row. */
function progressOf(item: Selectable<RequestItemTable>): RowProgress {
  return {
    state: item.state,
    step: item.step_no,
    hash: item.hash,
    drafters: item.drafters,
    decidedBy: item.decided_by,
    returned:
      item.return_reason === null || item.returned_at === null
        ? null
        : { reason: item.return_reason, post: item.returned_by ?? '', at: item.returned_at.toISOString() },
  }
}

async function activitiesByIds(db: Kysely<Tables>, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await db
    .selectFrom('activity')
    .select(['id', 'name', 'measure_id', 'position'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

type AskedOpinionText = Pick<Selectable<OpinionTable>, 'id' | 'position' | 'measure_id' | 'body' | 'held_on' | 'text'>

async function opinionsByIds(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, AskedOpinionText>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('opinion')
    .select(['id', 'position', 'measure_id', 'body', 'held_on', 'text'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
