import type { Database } from '@torikumi/database'
import { randomUUID } from 'node:crypto'
import { perform } from './decide.ts'

/** What is opened, by whom. */
export interface YearToOpen {
  municipalityCode: string
  planId: string
  fiscalYear: number
  planner: string
}

/** Opens a year in the record, with one 定例照会 a section; gives the cycle's id. */
export async function openYear(db: Database, { planner, ...year }: YearToOpen): Promise<string> {
  const id = randomUUID()
  await perform(db, {
    decisionId: randomUUID(),
    subject: { kind: 'cycle', id },
    kind: 'open',
    actor: planner,
    at: new Date().toISOString(),
    payload: {
      id,
      ...year,
      cycleNo: 1,
      requestedOn: '2017-08-28',
      dueOn: '2017-09-15',
      publishOn: '2017-10-02',
      noticeText: '',
      ruleSet: { id: 'standard', version: '1' },
    },
  })
  return id
}
