import { randomUUID } from 'node:crypto'
import { type Database, editionOfCycle, publishEdition, storeCandidate } from '../index.ts'
import type { PrintedCandidate } from '../record/editions/store-candidate.ts'
import { AT, act, opening, requestOf, review, submit } from './acting.ts'

type Reviewer = Parameters<typeof review>

const ROUTES: readonly { section: string; drafter: string; steps: [kind: Reviewer[2], actor: string][] }[] = [
  {
    section: 'tourism',
    drafter: 'drafter',
    steps: [
      ['agree', 'circulator'],
      ['approve', 'head'],
      ['confirm', 'planner'],
    ],
  },
  {
    section: 'farming',
    drafter: 'farmer',
    steps: [
      ['approve', 'farm-head'],
      ['confirm', 'planner'],
    ],
  },
]

/** Opens a year of the small city, has every section answer `text` in every row and every row confirmed; gives the cycle's id. */
export async function confirmYear(db: Database, fiscalYear: number, text: string, planId = 'plan'): Promise<string> {
  const open = opening('planner', fiscalYear, planId)
  await act(db, open)
  for (const { section, drafter, steps } of ROUTES) {
    const request = await requestOf(db, section, fiscalYear)
    await submit(db, request, drafter, text)
    for (const [kind, actor] of steps) await review(db, request, kind, actor)
  }
  return open.subject.id
}

/** Asks for the candidate of a confirmed year; it waits to be printed then. */
export async function askForCandidate(db: Database, cycle: string): Promise<void> {
  const subject = { kind: 'cycle', id: cycle } as const
  const decisionId = randomUUID()
  await act(db, { decisionId, subject, kind: 'make-candidate', actor: 'planner', at: AT, payload: {} })
}

/** Stores the candidate as it was printed, has it decided and makes it public; gives the edition's id. */
export async function publishYear(
  db: Database,
  cycle: string,
  printed: Omit<PrintedCandidate, 'key'>,
): Promise<string | null> {
  const candidate = await editionOfCycle(db, cycle, 'rendering')
  await storeCandidate(db, { key: candidate?.key ?? '', ...printed }, new Date(AT))
  const publication = await db
    .selectFrom('request')
    .select('id')
    .where('kind', '=', 'publication')
    .where('cycle_id', '=', cycle)
    .where('state', '=', 'requested')
    .executeTakeFirstOrThrow()
  await submit(db, publication.id, 'planner')
  await review(db, publication.id, 'agree', 'checker')
  await review(db, publication.id, 'approve', 'mayor')
  return publishEdition(db, cycle, new Date(AT))
}
