import type { CyclePhase, EditionChangeKind, RequestKind, RequestState, RuleSet } from '@torikumi/domain'
import type { Kysely, SelectQueryBuilder } from 'kysely'
import { frozenRuleSet } from '../../record/cycles/frozen-rule-set.ts'
import type { Tables } from '../../tables/index.ts'

/** A request without its rows: whose it is, which year it belongs to, where it stands. */
export interface RequestHead {
  id: string
  kind: RequestKind
  number: number
  state: RequestState
  version: number
  /** `YYYY-MM-DD`, Asia/Tokyo. */
  dueOn: string
  /** 照会文: of a request about opinions its own, of every other that of its year; may be empty. */
  noticeText: string
  revisionNo: number | null
  /** `division` is the id of its 部, `divisionName` its name. */
  section: { id: string; name: string; division: string; divisionName: string; isPlanning: boolean }
  cycle: CycleOfRequest
  /** The correction it belongs to, with its reason; null for a request of the year itself. */
  correction: { id: string; kind: EditionChangeKind; reason: string } | null
}

/** The year a request belongs to; `fiscalYear` is the western year reported on. */
export interface CycleOfRequest {
  id: string
  fiscalYear: number
  cycleNo: number
  /** Of the correction that the request belongs to, else of the year: once it has ended, nothing can be changed. */
  phase: CyclePhase
  publishOn: string
  /** 判定基準 of the year, frozen when it was opened. */
  ruleSet: RuleSet
  plan: { id: string; name: string; term: number; firstFiscalYear: number; lastFiscalYear: number }
}

/** One request; null where there is none. */
export async function findRequest(db: Kysely<Tables>, id: string): Promise<RequestHead | null> {
  const row = await heads(db).where('request.id', '=', id).executeTakeFirst()
  return row === undefined ? null : headOf(row)
}

/** The requests to some sections in years that are neither published nor abandoned, newest year and nearest date first. */
export async function listLiveRequestsTo(db: Kysely<Tables>, sections: readonly string[]): Promise<RequestHead[]> {
  if (sections.length === 0) return []
  const rows = await heads(db)
    .where('request.section_id', 'in', [...sections])
    .where('request.state', '<>', 'closed')
    .where((where) => where(where.fn.coalesce('correction.phase', 'cycle.phase'), 'not in', ['published', 'abandoned']))
    .orderBy('cycle.fiscal_year', 'desc')
    .orderBy('request.due_on')
    .orderBy('request.number')
    .execute()
  return rows.map(headOf)
}

/** The newest 定例照会 of each section, whatever its year's phase. */
export async function listNewestRegularRequests(
  db: Kysely<Tables>,
  sections: readonly string[],
): Promise<RequestHead[]> {
  if (sections.length === 0) return []
  const rows = await heads(db)
    .where('request.section_id', 'in', [...sections])
    .where('request.kind', '=', 'regular')
    .where('cycle.phase', '<>', 'abandoned')
    .distinctOn('request.section_id')
    .orderBy('request.section_id')
    .orderBy('cycle.fiscal_year', 'desc')
    .execute()
  return rows.map(headOf)
}

/** The 定例照会 of some sections in published years, the newest year first. */
export async function listPublishedRequestsTo(db: Kysely<Tables>, sections: readonly string[]): Promise<RequestHead[]> {
  if (sections.length === 0) return []
  const rows = await heads(db)
    .where('request.section_id', 'in', [...sections])
    .where('request.kind', '=', 'regular')
    .where('cycle.phase', '=', 'published')
    .orderBy('cycle.fiscal_year', 'desc')
    .orderBy('section.position')
    .execute()
  return rows.map(headOf)
}

/** Requests by their ids, in no promised order. */
export async function findRequests(db: Kysely<Tables>, ids: readonly string[]): Promise<RequestHead[]> {
  if (ids.length === 0) return []
  const rows = await heads(db)
    .where('request.id', 'in', [...ids])
    .execute()
  return rows.map(headOf)
}

/** Every request of a kind that a year itself asks, in the order of the organisation; those of its corrections are not among them. */
export async function listRequestsOfCycle(
  db: Kysely<Tables>,
  cycleId: string,
  kind: RequestKind,
): Promise<RequestHead[]> {
  const rows = await heads(db)
    .where('request.cycle_id', '=', cycleId)
    .where('request.kind', '=', kind)
    .where('request.correction_id', 'is', null)
    .orderBy('section.position')
    .orderBy('request.number')
    .execute()
  return rows.map(headOf)
}

/** Every request of a correction, those to the sections first, in the order of the organisation. */
export async function listRequestsOfCorrection(db: Kysely<Tables>, correctionId: string): Promise<RequestHead[]> {
  const rows = await heads(db)
    .where('request.correction_id', '=', correctionId)
    .orderBy('request.kind')
    .orderBy('section.position')
    .orderBy('request.number')
    .execute()
  return rows.map(headOf)
}

type HeadRow = ReturnType<typeof heads> extends SelectQueryBuilder<infer _DB, infer _TB, infer Row> ? Row : never

function heads(db: Kysely<Tables>) {
  return db
    .selectFrom('request')
    .innerJoin('section', 'section.id', 'request.section_id')
    .innerJoin('division', 'division.id', 'section.division_id')
    .innerJoin('cycle', 'cycle.id', 'request.cycle_id')
    .innerJoin('plan', 'plan.id', 'cycle.plan_id')
    .leftJoin('correction', 'correction.id', 'request.correction_id')
    .select((select) => [
      'request.id',
      'request.kind',
      'request.number',
      'request.state',
      'request.version',
      'request.due_on',
      'request.notice_text as own_notice',
      'request.revision_no',
      'section.id as section_id',
      'section.name as section_name',
      'section.division_id',
      'division.name as division_name',
      'section.is_planning',
      'cycle.id as cycle_id',
      'cycle.fiscal_year',
      'cycle.cycle_no',
      select.fn.coalesce('correction.phase', 'cycle.phase').as('phase'),
      'correction.id as correction_id',
      'correction.kind as correction_kind',
      'correction.reason as correction_reason',
      'cycle.publish_on',
      'cycle.notice_text',
      'cycle.rule_set',
      'cycle.rule_set_version',
      'plan.id as plan_id',
      'plan.name as plan_name',
      'plan.term',
      'plan.first_fiscal_year',
      'plan.last_fiscal_year',
    ])
}

function headOf(row: HeadRow): RequestHead {
  return {
    id: row.id,
    kind: row.kind,
    number: row.number,
    state: row.state,
    version: row.version,
    dueOn: row.due_on,
    noticeText: row.kind === 'opinion' ? row.own_notice : row.notice_text,
    revisionNo: row.revision_no,
    correction:
      row.correction_id === null || row.correction_kind === null
        ? null
        : { id: row.correction_id, kind: row.correction_kind, reason: row.correction_reason ?? '' },
    section: {
      id: row.section_id,
      name: row.section_name,
      division: row.division_id,
      divisionName: row.division_name,
      isPlanning: row.is_planning,
    },
    cycle: {
      id: row.cycle_id,
      fiscalYear: row.fiscal_year,
      cycleNo: row.cycle_no,
      phase: row.phase,
      publishOn: row.publish_on,
      ruleSet: frozenRuleSet(row),
      plan: {
        id: row.plan_id,
        name: row.plan_name,
        term: row.term,
        firstFiscalYear: row.first_fiscal_year,
        lastFiscalYear: row.last_fiscal_year,
      },
    },
  }
}
