import { type ActAnswer, type ActPayloads, decideAsking, decideCycle, tokyoDateOf, refused } from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { ActTable, CycleTable } from '../../tables/process.ts'
import type { Tables } from '../../tables/index.ts'
import { actorAt } from '../actor-at.ts'
import { actOnEdition, editionActOf } from '../editions/act-on-edition.ts'
import { askOpinions, askingFacts, openOpinionSections } from '../opinions/ask-opinions.ts'
import { writeDecision } from '../write-decision.ts'
import { movePhase } from './move-phase.ts'
import { openCycle } from './open-cycle.ts'
import { openingFacts } from './opening-facts.ts'

type Act = Selectable<ActTable>

/** Decides an act on a year within the caller's transaction. */
export async function recordCycleAct(trx: Transaction<Tables>, act: Act, now: Date): Promise<ActAnswer> {
  const actor = await actorAt(trx, act.actor_id, null, tokyoDateOf(act.acted_at))
  if (act.kind === 'open') return recordOpening(trx, act, actor.ofPlanning, now)
  const cycle = await trx
    .selectFrom('cycle')
    .selectAll()
    .where('id', '=', act.subject_id)
    .forUpdate()
    .executeTakeFirst()
  if (act.kind === 'ask-opinions') return recordAsking(trx, act, cycle, actor.ofPlanning, now)
  const editionAct = await editionActOf(trx, act, act.subject_id, actor.ofPlanning)
  const unanswered = await openOpinionSections(trx, act.subject_id)
  const outcome = decideCycle(cycle ?? null, editionAct, null, unanswered)
  if (outcome.kind === 'refused') return outcome
  if (cycle === undefined) return refused('wrong-phase')
  await actOnEdition(trx, { kind: 'cycle', cycle, phase: cycle.phase }, editionAct, outcome, now)
  return recorded(trx, act, cycle, outcome.phase, now)
}

async function recordAsking(
  trx: Transaction<Tables>,
  act: Act,
  cycle: Selectable<CycleTable> | undefined,
  ofPlanning: boolean,
  now: Date,
): Promise<ActAnswer> {
  const payload = JSON.parse(act.payload) as ActPayloads['ask-opinions']
  const outcome = decideAsking(ofPlanning, await askingFacts(trx, cycle, payload))
  if (outcome.kind === 'refused') return outcome
  if (cycle === undefined) return refused('wrong-phase')
  await askOpinions(trx, cycle.id, payload)
  return recorded(trx, act, cycle, outcome.phase, now)
}

async function recordOpening(trx: Transaction<Tables>, act: Act, ofPlanning: boolean, now: Date): Promise<ActAnswer> {
  const payload = JSON.parse(act.payload) as ActPayloads['open']
  // Two openings of one year must not both find it free; the key is the plan and the year.
  await trx.selectFrom('plan').select('id').where('id', '=', payload.planId).forUpdate().executeTakeFirstOrThrow()
  const present = await trx
    .selectFrom('cycle')
    .select(['phase', 'version'])
    .where('plan_id', '=', payload.planId)
    .where('fiscal_year', '=', payload.fiscalYear)
    .where('phase', '<>', 'abandoned')
    .executeTakeFirst()
  const facts = await openingFacts(trx, payload.planId)
  const outcome = decideCycle(present ?? null, { kind: 'open', ofPlanning }, facts)
  if (outcome.kind === 'refused') return outcome
  const cycle = await openCycle(trx, payload)
  return recorded(trx, act, cycle, outcome.phase, now)
}

async function recorded(
  trx: Transaction<Tables>,
  act: Act,
  cycle: Selectable<CycleTable>,
  phase: CycleTable['phase'],
  now: Date,
): Promise<ActAnswer> {
  await movePhase(trx, cycle, phase, act.decision_id, now)
  const receipt = await writeDecision(trx, act, { revisionNo: null, step: null, post: null }, now)
  return { kind: 'recorded', receipt, version: cycle.version + 1, state: phase }
}
