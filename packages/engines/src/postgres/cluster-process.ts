import { execFile } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const PORT_LINE = 3

/** Every process of a cluster has the data folder as its working folder; nobody else does. */
export async function worksIn(pid: number, folder: string): Promise<boolean> {
  try {
    if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`)) === folder
    const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)])
    return stdout.includes('postgres') && stdout.includes(folder)
  } catch {
    return false
  }
}

/** The postmaster that runs on the cluster in `folder` (a real path), by the note it keeps there; undefined where none does. */
export async function postmasterOf(folder: string): Promise<{ pid: number; port: number } | undefined> {
  const note = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = note.split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 1 || !(await worksIn(pid, folder))) return undefined
  return { pid, port: Number(lines[PORT_LINE]) }
}
