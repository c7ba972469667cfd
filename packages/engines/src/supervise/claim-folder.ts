import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'

const LOCK = 'owner.lock'
const OWNER = 'owner.pid'
const SQLITE_BUSY = 5

// Kept here, because a lock nobody refers to would be lifted by the garbage collector.
const locks = new Set<DatabaseSync>()

/**
 * Holds the lock that SQLite takes on a file for an exclusive transaction: the operating system lifts it when the
 * process ends, however it ends, so no claim can be stale and of two runs only one gets it.
 */
function lock(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file)
  try {
    database.exec('pragma busy_timeout = 0; begin exclusive')
    return database
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined
    throw error
  }
}

/**
 * Claims a folder for this process, so that two runs never work on one home; gives the function that releases it. The
 * claim of a killed run counts no more. Refuses (Japanese) while another process holds it.
 */
export async function claimFolder(dir: string): Promise<() => Promise<void>> {
  await mkdir(dir, { recursive: true })
  const owner = path.join(dir, OWNER)
  const held = lock(path.join(dir, LOCK))
  if (held === undefined) {
    const pid = await readFile(owner, 'utf8').catch(() => '不明')
    throw new EngineUnavailable(
      `${dir} は別の起動中のtorikumi（プロセス番号 ${pid.trim()}）が使用しています。先にそちらを終了してください。`,
    )
  }
  locks.add(held)
  await writeFile(owner, `${process.pid}\n`)
  return async () => {
    if (!held.isOpen) return
    await rm(owner, { force: true })
    locks.delete(held)
    held.close()
  }
}
