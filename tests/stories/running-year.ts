import { readSettings } from '@torikumi/local/config'
import { type FetchedBundle, fetchBundle } from '@torikumi/local/fetching'
import { playYear } from '@torikumi/local/demo'
import { prepareRecord } from '@torikumi/local/prepare'
import { startOneMachine } from '@torikumi/local/running'
import { play } from '@torikumi/local/words'
import { demonstrationScript } from '@torikumi/local/year'
import { removePostgresData } from '@torikumi/engines/postgres'
import { defaultCityDir, readCity } from '@torikumi/seeds'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

type Script = ReturnType<typeof demonstrationScript>

/** A published demonstration year whose machine still runs. */
export interface RunningYear {
  script: Script
  home: string
  signal: AbortSignal
  /** Fetches a published edition into a folder of its own, as anybody would; gives the folder and the files as text. */
  bundle: (number: number) => Promise<{ dir: string; files: FetchedBundle['files']; text: (name: string) => string }>
  /** Stops the machine; the home stays until `remove`. */
  stop: () => Promise<void>
  remove: () => Promise<void>
}

/** Plays the demonstration year on the one-machine edition and leaves it running; `change` alters what the sections will answer. */
export async function runYear(change: (script: Script) => Script): Promise<RunningYear> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'torikumi-running-')))
  const home = path.join(folder, 'home')
  const reading = await readCity(defaultCityDir)
  if ('problems' in reading) throw new Error('the seeds cannot be read')
  const { city } = reading
  const ending = new AbortController()
  const { signal } = ending
  const machine = await startOneMachine({
    home,
    port: 0,
    settings: readSettings(),
    durable: true,
    onProgress: () => undefined,
    signal,
    prepare: (db) => prepareRecord(db, city, { empty: false }),
  })
  const script = change(demonstrationScript(city, machine.baseUrl))
  await playYear(script, { onAct: () => undefined, onProgress: () => undefined, words: play.words, signal })
  let running: AsyncDisposable | null = machine
  const stop = async (): Promise<void> => {
    ending.abort()
    await running?.[Symbol.asyncDispose]()
    running = null
  }
  return {
    script,
    home,
    signal,
    bundle: async (number) => {
      const { files } = await fetchBundle(script, signal, number)
      const dir = path.join(folder, `edition-${number}`)
      await mkdir(dir, { recursive: true })
      for (const { name, bytes } of files) await writeFile(path.join(dir, name), bytes)
      const text = (name: string): string => new TextDecoder().decode(files.find((file) => file.name === name)?.bytes)
      return { dir, files, text }
    },
    stop,
    remove: async () => {
      await stop()
      await removePostgresData(path.join(home, 'postgres'))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
