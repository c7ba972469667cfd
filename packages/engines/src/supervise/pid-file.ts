import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { identityOf, type ProcessIdentity } from '../process/identity.ts'

/** A note about a process of ours and the process that started it. */
export type PidNote = { name: string; process: ProcessIdentity; owner: ProcessIdentity }

const ENDING = '.pid.json'

/** Notes a started process in `dir`, so that a later run can find it when we are killed. */
export async function notePid(dir: string, name: string, started: ProcessIdentity): Promise<void> {
  const owner = await identityOf(process.pid)
  if (owner === undefined) throw new Error('Our own process has no identity')
  const note: PidNote = { name, process: started, owner }
  await mkdir(dir, { recursive: true })
  const unfinished = path.join(dir, `.${name}.${randomUUID()}`)
  await writeFile(unfinished, `${JSON.stringify(note)}\n`)
  await rename(unfinished, path.join(dir, `${name}${ENDING}`))
}

/** Removes the note of a process that has ended. */
export async function forgetPid(dir: string, name: string): Promise<void> {
  await rm(path.join(dir, `${name}${ENDING}`), { force: true })
}

/** All notes in `dir`; one that cannot be read is left out. */
export async function readPidNotes(dir: string): Promise<PidNote[]> {
  const names = await readdir(dir).catch(() => [])
  const notes: PidNote[] = []
  for (const name of names.filter((name) => name.endsWith(ENDING))) {
    try {
      notes.push(JSON.parse(await readFile(path.join(dir, name), 'utf8')) as PidNote)
    } catch {
      // Written by renaming, so it is whole or not ours.
    }
  }
  return notes
}
