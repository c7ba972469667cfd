import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'

/** A running one-machine edition whose parts can be killed one by one, or all at once. */
export interface KillableMachine {
  baseUrl: string
  databaseUrl: string
  /** kill -9 of one part, by the pid it was noted under. */
  killPart: (part: 'worker' | 'web' | 'temporal' | 'postgres') => Promise<void>
  /** kill -9 of the supervisor and everything below it. */
  killAll: () => Promise<void>
  stop: () => Promise<void>
}

const SCRIPT = fileURLToPath(new URL('./machine-process.ts', import.meta.url))

/** Starts the machine on a home, also on one whose last run was killed; gives it when it is ready. */
export async function startKillableMachine(home: string, port: number): Promise<KillableMachine> {
  const child = spawn(process.execPath, [SCRIPT, home, String(port)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ready = await firstLine(child)
  return {
    ...ready,
    killPart: async (part) => {
      const pid = part === 'postgres' ? await postmasterPid(ready.databaseUrl) : await notedPid(home, part)
      process.kill(pid, 'SIGKILL')
    },
    killAll: async () => {
      const parts = await Promise.all([
        postmasterPid(ready.databaseUrl),
        ...(['worker', 'web', 'temporal'] as const).map((part) => notedPid(home, part)),
      ])
      const ended = exitOf(child)
      process.kill(child.pid ?? 0, 'SIGKILL')
      for (const pid of parts) process.kill(pid, 'SIGKILL')
      await ended
    },
    stop: async () => {
      const ended = exitOf(child)
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function firstLine(child: ChildProcess): Promise<{ baseUrl: string; databaseUrl: string }> {
  if (child.stdout === null) throw new Error('the machine has no output')
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line)
  throw new Error('the machine ended before it was ready')
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
}

async function notedPid(home: string, part: string): Promise<number> {
  const note = JSON.parse(await readFile(path.join(home, 'run', `${part}.pid.json`), 'utf8')) as {
    process: { pid: number }
  }
  return note.process.pid
}

/** The postmaster is the parent of every connection's own process, wherever its data lies. */
async function postmasterPid(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const { stdout } = await promisify(execFile)('ps', ['-o', 'ppid=', '-p', String(rows[0]?.pid)])
    return Number(stdout.trim())
  } finally {
    await client.end()
  }
}
