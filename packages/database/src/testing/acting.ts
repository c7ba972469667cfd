import {
  type ActAnswer,
  type ActPayloads,
  type Answer,
  type NewAct,
  type RequestActKind,
  freezeRevision,
} from '@torikumi/domain'
import { figureAnswer } from '@torikumi/domain/testing/answers'
import { randomUUID } from 'node:crypto'
import { type Database, recordAct, writeAct } from '../index.ts'

/** The instant of every act in these tests. */
export const AT = '2017-09-01T01:00:00.000Z'

/** Writes an act down and decides it at once, as the workflow would. */
export async function act(db: Database, newAct: NewAct): Promise<ActAnswer> {
  const written = await writeAct(db, newAct)
  if (written.kind !== 'written') throw new Error(`the act was not written: ${written.kind}`)
  return recordAct(db, newAct.decisionId, new Date(AT))
}

/** 照会を始める, for FY2016 as a rule. */
export function opening(actor = 'planner', fiscalYear = 2016, planId = 'plan'): Extract<NewAct, { kind: 'open' }> {
  const id = randomUUID()
  const payload: ActPayloads['open'] = {
    id,
    municipalityCode: '352136',
    planId,
    fiscalYear,
    cycleNo: 1,
    requestedOn: '2017-08-28',
    dueOn: '2017-09-15',
    publishOn: '2017-10-02',
    noticeText: '',
    ruleSet: { id: 'standard', version: '1' },
  }
  return { decisionId: randomUUID(), subject: { kind: 'cycle', id }, kind: 'open', actor, at: AT, payload }
}

/** Opens FY2016; gives the cycle's id. */
export async function openYear(db: Database, actor = 'planner'): Promise<{ id: string; answer: ActAnswer }> {
  const written = opening(actor)
  return { id: written.subject.id, answer: await act(db, written) }
}

/** The id of a section's 定例照会, in FY2016 as a rule. */
export async function requestOf(db: Database, section: string, fiscalYear = 2016): Promise<string> {
  const row = await db
    .selectFrom('request')
    .innerJoin('cycle', 'cycle.id', 'request.cycle_id')
    .select('request.id')
    .where('section_id', '=', section)
    .where('kind', '=', 'regular')
    .where('fiscal_year', '=', fiscalYear)
    .executeTakeFirstOrThrow()
  return row.id
}

/** A whole submission with the same text in every row. */
export async function submission(db: Database, request: string, text: string): Promise<ActPayloads['submit']> {
  const items = await db
    .selectFrom('request_item')
    .selectAll()
    .where('request_id', '=', request)
    .orderBy('position')
    .execute()
  const { section_id: section, fiscal_year: fiscalYear } = await db
    .selectFrom('request')
    .innerJoin('cycle', 'cycle.id', 'request.cycle_id')
    .select(['section_id', 'fiscal_year'])
    .where('request.id', '=', request)
    .executeTakeFirstOrThrow()
  return {
    revision: {
      schema: 'torikumi/revision/1',
      request,
      section,
      fiscalYear,
      items: items.map((item) => ({
        item: item.id,
        subject: item.indicator_id ?? item.activity_id ?? item.opinion_id ?? '',
        answer: answerOf(item.kind, text),
      })),
    },
    drafters: {},
  }
}

function answerOf(kind: string, text: string): Answer {
  if (kind === 'opinion') return { kind, stance: 'adopted', response: text }
  return kind === 'indicator'
    ? figureAnswer(text)
    : { kind: 'activity', thisYear: text, nextYear: text, nextYearReason: '', costThousandYen: null, costStatus: null }
}

/** 提出 with the same text in every row. */
export async function submitting(db: Database, request: string, actor: string, text = '15人'): Promise<NewAct> {
  const payload = await submission(db, request, text)
  return { decisionId: randomUUID(), subject: { kind: 'request', id: request }, kind: 'submit', actor, at: AT, payload }
}

type ReviewKind = Extract<RequestActKind, 'agree' | 'approve' | 'return' | 'confirm'>

/** 回議済, 決裁, 差戻し or 企画課確認 of every row that waits for it; `returned` rows go back. */
export async function reviewing(
  db: Database,
  request: string,
  kind: ReviewKind,
  actor: string,
  returned: readonly string[] = [],
): Promise<NewAct> {
  const waits = kind === 'confirm' ? (['decided'] as const) : (['circulating', 'deciding'] as const)
  const items = await db
    .selectFrom('request_item')
    .selectAll()
    .where('request_id', '=', request)
    .where('state', 'in', [...waits])
    .orderBy('position')
    .execute()
  const revision = await db
    .selectFrom('revision')
    .select('sha256')
    .where('request_id', '=', request)
    .orderBy('revision_no', 'desc')
    .limit(1)
    .executeTakeFirst()
  const payload = {
    revisionSha256: revision?.sha256 ?? '',
    accepted: items
      .filter((item) => kind !== 'return' && !returned.includes(item.id))
      .map((item) => ({ item: item.id, hash: item.hash ?? '' })),
    returned: returned.map((item) => ({ item, reason: '数え方を確かめてください。' })),
    byPlanning: kind === 'confirm',
    comment: '',
  }
  return { decisionId: randomUUID(), subject: { kind: 'request', id: request }, kind, actor, at: AT, payload }
}

/** 提出, decided at once. */
export async function submit(db: Database, request: string, actor: string, text = '15人'): Promise<ActAnswer> {
  return act(db, await submitting(db, request, actor, text))
}

/** A review, decided at once. */
export async function review(
  db: Database,
  request: string,
  kind: ReviewKind,
  actor: string,
  returned: readonly string[] = [],
): Promise<ActAnswer> {
  return act(db, await reviewing(db, request, kind, actor, returned))
}

/** The hash of a submission, as the decider would see it. */
export function hashOf(payload: ActPayloads['submit']): string {
  return freezeRevision(payload.revision).sha256
}

/** Both sections' requests answered with the same text, decided and confirmed: the year is in 横断確認. */
export async function confirmYear(db: Database, text = '15人'): Promise<void> {
  const tourism = await requestOf(db, 'tourism')
  await submit(db, tourism, 'drafter', text)
  await review(db, tourism, 'agree', 'circulator')
  await review(db, tourism, 'approve', 'head')
  await review(db, tourism, 'confirm', 'planner')
  const farming = await requestOf(db, 'farming')
  await submit(db, farming, 'farmer', text)
  await review(db, farming, 'approve', 'farm-head')
  await review(db, farming, 'confirm', 'planner')
}

/** 版の候補を作る. */
export async function makeCandidate(db: Database, cycle: string): Promise<ActAnswer> {
  return act(db, {
    decisionId: randomUUID(),
    subject: { kind: 'cycle', id: cycle },
    kind: 'make-candidate',
    actor: 'planner',
    at: AT,
    payload: {},
  })
}
