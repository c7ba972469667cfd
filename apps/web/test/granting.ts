import { type Database, addGrantProject, saveGrantProject } from '@torikumi/database'
import { randomUUID } from 'node:crypto'

/** A 交付金事業 with a KPI that planning entered, at `/cycles/{fiscalYear}/grants/1-1`; gives its id. */
export async function addedGrant(db: Database, cycle: string): Promise<string> {
  const id = randomUUID()
  const now = new Date('2017-09-01T01:00:00.000Z')
  await addGrantProject(db, { cycle, id, grant: '加速化交付金', name: '観光の事業', by: 'planner' }, now)
  const amounts = { costThousandYen: 12_345, grantThousandYen: 10_000, costStatus: 'settled' } as const
  const typed = {
    name: '観光の事業',
    content: '案内所を開きます。',
    measureIds: ['1-1-1'],
    ...amounts,
    kpis: [{ position: null, name: '利用者数', baselineRaw: '—', targetRaw: '2,000人(H29)', actualRaw: '1,234人' }],
    account: '',
    outcome: null,
    expertView: null,
    nextStep: null,
    nextStepReason: '',
  }
  await saveGrantProject(db, { cycle, id, version: 1, by: 'planner' }, typed, now)
  return id
}
