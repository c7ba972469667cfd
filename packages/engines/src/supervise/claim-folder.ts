import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { identityOf, isRunning, type ProcessIdentity } from '../process/identity.ts'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'

const FILE = 'owner.json'

async function holder(file: string): Promise<ProcessIdentity | undefined> {
  try {
    const identity = JSON.parse(await readFile(file, 'utf8')) as ProcessIdentity
    return (await isRunning(identity)) ? identity : undefined
  } catch {
    return undefined
  }
}

/**
 * Claims a folder for this process, so that two runs never work on one home; gives the function that releases it. The
 * claim of a killed run counts no more. Refuses (Japanese) while another process holds it.
 */
export async function claimFolder(dir: string): Promise<() => Promise<void>> {
  await mkdir(dir, { recursive: true })
  const file = path.join(dir, FILE)
  const mine = path.join(dir, `.${FILE}.${randomUUID()}`)
  await writeFile(mine, JSON.stringify(await identityOf(process.pid)))
  try {
    for (let turn = 0; turn < 5; turn += 1) {
      const claimed = await link(mine, file).then(
        () => true,
        () => false,
      )
      if (claimed) return () => rm(file, { force: true })
      const other = await holder(file)
      if (other !== undefined) {
        throw new EngineUnavailable(
          `${dir} は別の起動中のtorikumi（プロセス番号 ${other.pid}）が使用しています。先にそちらを終了してください。`,
        )
      }
      // Moved away rather than deleted: of two runs that find the same stale claim only one succeeds in moving it.
      const stale = `${mine}.stale`
      await rename(file, stale).catch(() => undefined)
      if ((await holder(stale)) !== undefined) await link(stale, file).catch(() => undefined)
      await rm(stale, { force: true })
    }
    throw new EngineUnavailable(`${dir} を使用できません。もう一度起動してください。`)
  } finally {
    await rm(mine, { force: true })
  }
}
