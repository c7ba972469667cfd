import { readdir, readFile } from 'node:fs/promises'
import { temporalPrograms } from '@torikumi/engines/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedEdition, startEdition } from './started-edition.ts'
import { temporaryFolder } from './temporary-folder.ts'

const at = temporaryFolder()
const LIMIT_MS = 120_000

let cli: string | undefined
let missing: string | undefined
const started: StartedEdition[] = []
beforeAll(async () => {
  const temporal = await temporalPrograms()
  cli = temporal.cli
  missing = temporal.missing
})
afterAll(async () => {
  for (const edition of started) edition.child.kill('SIGTERM')
  await Promise.all(started.map((edition) => edition.ended))
}, LIMIT_MS)

function start(...words: string[]): StartedEdition {
  const edition = startEdition(['start', '--home', at('home'), '--port', '0', ...words], { TEMPORAL_CLI_PATH: cli })
  started.push(edition)
  return edition
}

const addressOf = ({ out }: StartedEdition): string => /http:\S+(?=\/$)/m.exec(out.join('\n'))?.[0] ?? ''
const tokenOf = ({ out }: StartedEdition): string => /(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(out.join('\n'))?.[0] ?? ''

/** Processes the home's notes name that still run. */
async function running(): Promise<string[]> {
  const notes = (await readdir(at('home/run'))).filter((name) => name.endsWith('.pid.json'))
  const alive = await Promise.all(
    notes.map(async (name) => {
      const { process: noted } = JSON.parse(await readFile(at('home/run', name), 'utf8')) as {
        process: { pid: number }
      }
      try {
        process.kill(noted.pid, 0)
        return [name]
      } catch {
        return []
      }
    }),
  )
  return alive.flat()
}

describe('the one-machine edition', () => {
  it(
    'starts on an empty home, keeps others off it, survives a kill, and leaves nothing behind',
    async (context) => {
      if (cli === undefined) return context.skip(`no workflow engine here: ${missing ?? ''}`)
      const first = start('--empty')
      await first.ready
      const ready = await fetch(`${addressOf(first)}/readyz`)
      expect(await ready.json()).toEqual({ database: true, engine: true, worker: true })
      expect((await fetch(`${addressOf(first)}/setup`)).status).toBe(200)
      expect(tokenOf(first)).not.toBe('')

      const second = start()
      expect(await second.ended).toBe(1)
      expect(second.err.join()).toContain(`${at('home')} は別の起動中のtorikumi`)

      first.child.kill('SIGKILL')
      await first.ended
      expect(await running()).toEqual(['temporal.pid.json', 'web.pid.json', 'worker.pid.json'])

      const third = start()
      await third.ready
      // Nobody has set it up: it still waits, with another number, and gets no demonstration.
      expect(tokenOf(third)).not.toBe(tokenOf(first))
      expect(tokenOf(third)).not.toBe('')
      const log = (await readFile(at('home/logs/local.log'), 'utf8')).trim().split('\n')
      const entries = log.map((line) => JSON.parse(line) as { message: string; reaped?: string[] })
      expect(entries.findLast(({ message }) => message === 'starting')?.reaped?.toSorted()).toEqual([
        'temporal',
        'web',
        'worker',
      ])

      third.child.kill('SIGTERM')
      expect(await third.ended).toBe(0)
      expect(await readdir(at('home/run'))).toEqual([])
    },
    LIMIT_MS,
  )
})
