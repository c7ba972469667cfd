import {
  type Answer,
  type EditionChangeKind,
  type Json,
  type NewAct,
  canonicalJson,
  sha256Text,
} from '@torikumi/domain'
import { randomUUID } from 'node:crypto'
import { type Database, candidateData, editionOfCycle, publishEdition, storeCandidate } from '../index.ts'
import { AT, act, review, submission, submit } from './acting.ts'
import { askForCandidate, confirmYear } from './whole-year.ts'

/** The one file of what `printed` records, for tests that read it back from a store. */
export const PRINTED_FILE = '%PDF'

const SHA = sha256Text(PRINTED_FILE)

/** Writes the open candidate of a year into the record with its real data and one file; false where it was withdrawn. */
export async function printed(db: Database, cycle: string): Promise<boolean> {
  const edition = await editionOfCycle(db, cycle, 'rendering')
  if (edition === null) return false
  const data = canonicalJson(
    (await candidateData(db, edition, {
      pageOf: (_edition, pages) => pages['s-summary'] ?? null,
      earlierFigure: (_edition, _id, _year, pages) => [{ part: 'series', code: '', page: pages['s-summary'] ?? null }],
    })) as unknown as Json,
  )
  const file = { name: 'report.pdf', mediaType: 'application/pdf', bytes: PRINTED_FILE.length, sha256: SHA }
  const facts = {
    data,
    dataSha256: sha256Text(data),
    manifestSha256: SHA,
    pages: 1,
    pageOf: { 's-summary': 3 },
    files: [file],
  }
  return storeCandidate(db, { key: edition.key, ...facts }, new Date(AT))
}

/** What a candidate is made with that becomes public as soon as it is decided. */
export const AT_ONCE = { publication: { on: '2017-11-20', at: null } }

/** An act of planning on a year or a correction. */
export function ofPlanning<Kind extends 'make-candidate' | 'schedule' | 'take-back' | 'abandon'>(
  subject: { kind: 'cycle' | 'correction'; id: string },
  kind: Kind,
  payload: Extract<NewAct, { kind: Kind }>['payload'],
): NewAct {
  return { decisionId: randomUUID(), subject, kind, actor: 'planner', at: AT, payload } as NewAct
}

/** 公表決裁 of the open candidate of a year, up to the mayor. */
export async function decidePublication(db: Database, cycle: string): Promise<void> {
  const { id } = await db
    .selectFrom('request')
    .select('id')
    .where('cycle_id', '=', cycle)
    .where('kind', '=', 'publication')
    .where('state', '=', 'requested')
    .executeTakeFirstOrThrow()
  await submit(db, id, 'planner')
  await review(db, id, 'agree', 'checker')
  await review(db, id, 'approve', 'mayor')
}

/** Prints the candidate that was asked for, has it decided and makes it public. */
export async function publishCandidate(db: Database, cycle: string): Promise<void> {
  await printed(db, cycle)
  await decidePublication(db, cycle)
  await publishEdition(db, cycle, new Date(AT))
}

/** Takes a request of the tourism section through its whole route. */
export async function decideTourism(db: Database, request: string): Promise<void> {
  await review(db, request, 'agree', 'circulator')
  await review(db, request, 'approve', 'head')
  await review(db, request, 'confirm', 'planner')
}

/**
 * A year of the small city with the same text in every row, its first edition decided and not public yet; gives the year's id.
 * `whileChecking` is what planning does in 横断確認.
 */
export async function decidedYear(
  db: Database,
  fiscalYear = 2016,
  text = '15人',
  plan = 'plan',
  whileChecking?: (cycle: string) => Promise<unknown>,
): Promise<string> {
  const id = await confirmYear(db, fiscalYear, text, plan)
  await whileChecking?.(id)
  await askForCandidate(db, id)
  await printed(db, id)
  await decidePublication(db, id)
  return id
}

/** The same, published. */
export async function publishedYear(db: Database, ...year: YearToDecide): Promise<string> {
  const id = await decidedYear(db, ...year)
  await publishEdition(db, id, new Date(AT))
  return id
}

type YearToDecide = Parameters<typeof decidedYear> extends [Database, ...infer Year] ? Year : never

/** Begins a correction of a row, has it answered anew and decided, and publishes the edition it makes; gives the correction's id. */
export async function correctedYear(
  db: Database,
  cycle: string,
  row: string,
  text: string,
  otherwise: Partial<Extract<Answer, { kind: 'indicator' }>> = { changeReason: '転記の誤りのため。' },
  change: EditionChangeKind = 'correction',
): Promise<string> {
  const begun = correcting(cycle, [row], change)
  const { id } = begun.subject
  await act(db, begun)
  const request = await askedByCorrection(db, id)
  await act(db, await resubmitting(db, request, text, otherwise))
  await decideTourism(db, request)
  await act(db, ofPlanning({ kind: 'correction', id }, 'make-candidate', AT_ONCE))
  await publishCandidate(db, cycle)
  return id
}

/** 訂正・更新を始める. */
export function correcting(
  cycle: string,
  rows: readonly string[],
  change: EditionChangeKind = 'correction',
  actor = 'planner',
): Extract<NewAct, { kind: 'correct' }> {
  const id = randomUUID()
  const payload = { id, cycle, change, reason: '集計の誤りのため。', dueOn: '2017-11-10', rows }
  return { decisionId: randomUUID(), subject: { kind: 'correction', id }, kind: 'correct', actor, at: AT, payload }
}

/** The request of a correction to the tourism section. */
export async function askedByCorrection(db: Database, correction: string): Promise<string> {
  const row = await db
    .selectFrom('request')
    .select('id')
    .where('correction_id', '=', correction)
    .where('kind', '<>', 'publication')
    .executeTakeFirstOrThrow()
  return row.id
}

/** 提出 of new answers, every row with the same changes to what the helper would answer. */
export async function resubmitting(
  db: Database,
  request: string,
  text: string,
  otherwise: Partial<Extract<Answer, { kind: 'indicator' }>>,
): Promise<NewAct> {
  const payload = await submission(db, request, text)
  const items = payload.revision.items.map((item) => ({ ...item, answer: { ...item.answer, ...otherwise } as Answer }))
  return {
    decisionId: randomUUID(),
    subject: { kind: 'request', id: request },
    kind: 'submit',
    actor: 'drafter',
    at: AT,
    payload: { ...payload, revision: { ...payload.revision, items } },
  }
}
