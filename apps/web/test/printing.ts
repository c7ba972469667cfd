import { askForDraftPrint, endDraftPrint } from '@torikumi/database'
import type { Office } from './office.ts'

const NOW = new Date('2017-09-01T01:00:00.000Z')

/** A whole year's 案 that planning asked for and the worker printed. */
export async function askedPrint(office: Office, cycle: string): Promise<string> {
  const id = await waitingPrint(office, cycle)
  await printed(office, id)
  return id
}

/** A whole year's 案 that planning asked for and nobody has printed. */
export async function waitingPrint(office: Office, cycle: string): Promise<string> {
  return askForDraftPrint(
    office.db,
    {
      cycle_id: cycle,
      request_id: null,
      shows: 'year',
      title: '取組状況（案）',
      file_name: 'draft.pdf',
      dated: '2017-10-02',
      html_sha256: await office.deps.drafts.put(new TextEncoder().encode('<html></html>')),
      asked_by: 'planner',
      expires_at: new Date(NOW.getTime() + 3_600_000),
    },
    NOW,
  )
}

/** Ends a print as the worker would. */
export async function printed(office: Office, id: string): Promise<void> {
  const pdfSha256 = await office.deps.drafts.put(new TextEncoder().encode(`%PDF-1.7 ${id}`))
  await endDraftPrint(office.db, id, { pdfSha256 }, NOW)
}
