import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import type { WorkflowClient } from '@temporalio/client'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the histories of released workflows lie; files are only ever added. */
export const HISTORIES = fileURLToPath(new URL('./histories/', import.meta.url))

/** Writes the history of each workflow to the folder, under the given name; an existing file stays as it is. */
export async function recordHistories(
  client: WorkflowClient,
  release: string,
  ids: Record<string, string>,
): Promise<void> {
  await mkdir(HISTORIES, { recursive: true })
  for (const [name, workflowId] of Object.entries(ids)) {
    const history = await client.getHandle(workflowId).fetchHistory()
    await writeFile(path.join(HISTORIES, `${release}-${name}.json`), withoutMachine(historyToJSON(history)), {
      flag: 'wx',
    }).catch(ifPresent)
  }
}

/** Which machine recorded it is nobody's business. */
function withoutMachine(text: string): string {
  return text.replaceAll(/("identity": )"[^"]*"/g, '$1"recorder"')
}

function ifPresent(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return
  throw error
}
