import type { Database } from '@torikumi/database'
import type { ProcessClient } from '@torikumi/process-client'
import type { Client } from '@temporalio/client'
import { randomUUID } from 'node:crypto'
import { decide, writeDown } from '../year/decide.ts'
import type { Submission } from '../year/submissions.ts'
import { BARE } from './bare-names.ts'

/** One way to do the same thing over and over: some of it made ready first, uncounted, then done. */
export interface Side {
  /** Makes the next `count` ready; each is done by calling it once. */
  ready: (count: number) => Promise<(() => Promise<void>)[]>
}

/** The act end to end: Update with its ids, workflow, local activity, transaction, answer. The act row is written before. */
export function actSide(db: Database, engine: ProcessClient, acts: readonly Submission[]): Side {
  const rest = [...acts]
  return {
    ready: async (count) => {
      const next = await written(db, rest.splice(0, count), count)
      return next.map((act) => async () => {
        const outcome = await engine.sendAct({ kind: 'request', id: act.subject.id }, act.decisionId, 1)
        if (outcome.kind !== 'recorded') throw new Error(`an act was ${outcome.kind}`, { cause: outcome })
      })
    },
  }
}

/** The transaction alone: the same acts, decided without any workflow. */
export function transactionSide(db: Database, acts: readonly Submission[]): Side {
  const rest = [...acts]
  return {
    ready: async (count) => {
      const next = await written(db, rest.splice(0, count), count)
      return next.map((act) => () => decide(db, act.decisionId))
    },
  }
}

/** A bare Update each, on one workflow after the other, as acts go to one request after the other. */
export function updateSide(client: Client, workflowIds: readonly string[]): Side {
  const rest = [...workflowIds]
  return {
    ready: async (count) =>
      rest.splice(0, count).map((workflowId) => async () => {
        const id = randomUUID()
        await client.workflow
          .getHandle(workflowId)
          .executeUpdate<boolean, [string]>(BARE.update, { args: [id], updateId: id })
      }),
  }
}

async function written(db: Database, acts: Submission[], count: number): Promise<Submission[]> {
  if (acts.length < count) throw new RangeError('there are not enough requests')
  for (const act of acts) await writeDown(db, act)
  return acts
}
