import { isRunning } from '../process/identity.ts'
import { endGroup, stopProcess } from '../process/stop-process.ts'
import { forgetPid, type PidNote, readPidNotes } from './pid-file.ts'

const GRACE_MS = 10_000

async function reap(dir: string, note: PidNote): Promise<boolean> {
  const runs = await isRunning(note.process)
  if (runs) {
    await stopProcess(note.process, [{ signal: 'SIGTERM', graceMs: GRACE_MS }])
    endGroup(note.process)
  }
  await forgetPid(dir, note.name)
  return runs
}

/**
 * Ends the processes that a killed run left behind, by the notes in `dir`. A pid that now belongs to another process
 * is left alone, and so is a process whose owner still runs. Gives back the names of the processes it ended.
 */
export async function reapLeftovers(dir: string): Promise<string[]> {
  const reaped = await Promise.all(
    (await readPidNotes(dir)).map(async (note) => {
      if (await isRunning(note.owner)) return []
      return (await reap(dir, note)) ? [note.name] : []
    }),
  )
  return reaped.flat()
}
