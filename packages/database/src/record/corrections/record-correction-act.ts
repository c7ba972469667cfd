import {
  type ActAnswer,
  type ActPayloads,
  type CandidateFacts,
  type CyclePhase,
  decideBeginning,
  decideCorrection,
  refused,
  sameAnswer,
  tokyoDateOf,
} from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { CorrectionTable } from '../../tables/corrections.ts'
import type { Tables } from '../../tables/index.ts'
import type { ActTable } from '../../tables/process.ts'
import { actorAt } from '../actor-at.ts'
import { actOnEdition, editionActOf } from '../editions/act-on-edition.ts'
import { lockMaker } from '../editions/edition-maker.ts'
import { decidedAnswers } from '../editions/source/decided-answers.ts'
import { acceptOffers } from '../offers/accept-offers.ts'
import { writeDecision } from '../write-decision.ts'
import { followedBySuperseded } from '../later-years/followed.ts'
import { beginCorrection, beginningFacts } from './begin-correction.ts'
import { listJudgementsToRenew } from '../../queries/judgements/judgements-to-renew.ts'
import { loadCorrection } from './load-correction.ts'
import { moveCorrection } from './move-correction.ts'
import { namedItems } from './named-items.ts'
import { publishedRows } from './published-rows.ts'

type Act = Selectable<ActTable>

/** Decides an act on a correction within the caller's transaction. */
export async function recordCorrectionAct(trx: Transaction<Tables>, act: Act, now: Date): Promise<ActAnswer> {
  const { ofPlanning } = await actorAt(trx, act.actor_id, null, tokyoDateOf(act.acted_at))
  if (act.kind === 'correct') return recordBeginning(trx, act, ofPlanning, now)
  const found = await loadCorrection(trx, act.subject_id)
  if (found === null) return refused('wrong-phase', { phase: 'none' })
  const maker = await lockMaker(trx, found.cycle_id, found.id)
  if (maker.kind !== 'correction') return refused('wrong-phase')
  const asked = await editionActOf(trx, act, found.cycle_id, ofPlanning)
  // Without a day of its own a candidate takes the year's.
  const editionAct =
    asked.kind === 'make-candidate'
      ? { ...asked, publication: asked.publication ?? { on: maker.cycle.publish_on, at: null } }
      : asked
  const outcome = decideCorrection(maker, editionAct, await candidateFacts(trx, maker.correction))
  if (outcome.kind === 'refused') return outcome
  await actOnEdition(trx, maker, editionAct, outcome, now)
  return recorded(trx, act, maker.correction, outcome.phase, now)
}

async function recordBeginning(trx: Transaction<Tables>, act: Act, ofPlanning: boolean, now: Date): Promise<ActAnswer> {
  const payload = JSON.parse(act.payload) as ActPayloads['correct']
  // Two beginnings must not both find the year free.
  const cycle = await trx
    .selectFrom('cycle')
    .select('phase')
    .where('id', '=', payload.cycle)
    .forUpdate()
    .executeTakeFirst()
  const rows = cycle?.phase === 'published' ? await publishedRows(trx, payload.cycle) : new Map<string, never>()
  const facts = await beginningFacts(trx, payload, cycle?.phase ?? null, rows)
  const outcome = decideBeginning({ ofPlanning, change: payload.change, reason: payload.reason }, facts)
  if (outcome.kind === 'refused') return outcome
  const correction = await beginCorrection(trx, payload, rows)
  await acceptOffers(trx, correction, { person: act.actor_id, at: act.acted_at })
  return recorded(trx, act, correction, outcome.phase, now)
}

async function candidateFacts(
  trx: Transaction<Tables>,
  correction: Selectable<CorrectionTable>,
): Promise<CandidateFacts> {
  // Before 横断確認 rows may be undecided, and no candidate is made.
  if (correction.phase !== 'checking') return { changed: 0, unjudged: [], supersededOn: '' }
  const renewed = await listJudgementsToRenew(trx, { id: correction.id, cycle: correction.cycle_id })
  return {
    changed: await changedRows(trx, correction),
    unjudged: renewed.filter(({ said }) => said === null).map(({ name }) => name),
    supersededOn: await supersededDay(trx, correction),
  }
}

async function supersededDay(trx: Transaction<Tables>, correction: Selectable<CorrectionTable>): Promise<string> {
  const { publish_on: on } = await trx
    .selectFrom('edition')
    .select('publish_on')
    .where('key', '=', correction.supersedes_key)
    .executeTakeFirstOrThrow()
  return on
}

/** How many of the named rows were decided to print otherwise than they are published, or take over a figure of an earlier year. */
async function changedRows(trx: Transaction<Tables>, correction: Selectable<CorrectionTable>): Promise<number> {
  const published = await publishedRows(trx, correction.cycle_id)
  const answers = await decidedAnswers(trx, correction.cycle_id, [correction.id])
  const subjects = (await namedItems(trx, correction.id)).map(({ subject }) => subject)
  const followed = await followedBySuperseded(trx, correction.cycle_id, correction.kind, new Set(subjects))
  return subjects.filter((subject) => {
    if (followed.has(subject)) return true
    const [before, after] = [published.get(subject)?.answer, answers.get(subject)]
    return before !== undefined && after !== undefined && !sameAnswer(before, after)
  }).length
}

async function recorded(
  trx: Transaction<Tables>,
  act: Act,
  correction: Selectable<CorrectionTable>,
  phase: CyclePhase,
  now: Date,
): Promise<ActAnswer> {
  await moveCorrection(trx, correction, phase, act.decision_id, now)
  const receipt = await writeDecision(trx, act, { revisionNo: null, step: null, post: null }, now)
  return { kind: 'recorded', receipt, version: correction.version + 1, state: phase }
}
