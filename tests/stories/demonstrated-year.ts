import { execFile } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { removePostgresData } from '@torikumi/engines/postgres'

/** The last line of `torikumi demo`. */
export interface DemoLine {
  edition: string
  dir: string
  pdf: string
  pages: number
  sha256: string
  sections: number
  acts: number
  ms: number
}

/** A year that `torikumi demo` has played, with its home kept. */
export interface DemonstratedYear {
  line: DemoLine
  home: string
  remove: () => Promise<void>
}

const MAIN = fileURLToPath(import.meta.resolve('@torikumi/local/main'))

/** Runs the command line as people do; gives what it printed, also where it refused. */
export async function torikumi(...args: string[]): Promise<Ran> {
  return torikumiIn({}, ...args)
}

interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** The same with other environment variables. */
export async function torikumiIn(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Ran> {
  const options = { maxBuffer: 64 * 2 ** 20, env: { ...process.env, ...env } }
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [MAIN, ...args], options)) }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}

/** Plays a whole year into a folder of its own. */
export async function demonstrateYear(...args: string[]): Promise<DemonstratedYear> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'torikumi-story-')))
  const home = path.join(folder, 'home')
  const { code, stdout, stderr } = await torikumi('demo', '--home', home, '--out', path.join(folder, 'out'), ...args)
  if (code !== 0) throw new Error(`the demonstration ended with ${code}: ${stderr.slice(-2_000)}`)
  return {
    line: JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as DemoLine,
    home,
    remove: async () => {
      await removePostgresData(path.join(home, 'postgres'))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
