import { mkdir, mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { sha256Bytes } from '@torikumi/domain'
import { removePostgresData } from '@torikumi/engines/postgres'
import type { CitySeed } from '@torikumi/seeds'
import { Refusal } from '../command-line/refusal.ts'
import { fetchBundle, type FetchedBundle } from '../demo/fetch-bundle.ts'
import { playYear } from '../demo/play-year.ts'
import type { PlayedYear } from '../demo/year-script.ts'
import { cannotWrite } from '../files/file-failure.ts'
import { writeBundle } from '../files/write-bundle.ts'
import { isMissingOrEmpty } from '../home/empty-folder.ts'
import { homeFolders } from '../home/home-folders.ts'
import { demo } from '../messages/ja-demo.ts'
import { play } from '../messages/ja-play.ts'
import { running } from '../messages/ja-running.ts'
import { startOneMachine } from '../running/one-machine.ts'
import { listenForStop } from '../running/stop-request.ts'
import type { Settings } from '../settings.ts'
import { readPdf } from '../verify/read-pdf.ts'
import { asRefusal } from './as-refusal.ts'
import { demonstrationScript } from './demonstration-script.ts'
import { prepareRecord } from './prepare-record.ts'

/** What a demonstration is run with; paths are absolute. */
export interface RunDemonstration {
  settings: Settings
  city: CitySeed
  /** Missing or empty, and kept; undefined: a temporary one. */
  home: string | undefined
  out: string
  onProgress: (line: string) => void
}

/** The last line of the demonstration, as it is printed. */
export interface DemonstrationResult {
  edition: string
  dir: string
  pdf: string
  pages: number
  /** Of the PDF. */
  sha256: string
  sections: number
  acts: number
  ms: number
}

/**
 * Plays one whole year on own engines, writes the published bundle to `out` and stops everything it started. A temporary home is
 * removed; of a run that failed its logs stay. Throws a Refusal on a home with something in it, an `out` that cannot be written,
 * and where it was interrupted.
 */
export async function runDemonstration(input: RunDemonstration): Promise<DemonstrationResult> {
  const begun = performance.now()
  await mkdir(input.out, { recursive: true }).catch((error: unknown) => {
    throw cannotWrite(input.out, error)
  })
  const { bundle, played } = await (input.home === undefined
    ? onTemporaryHome((home) => playOn(home, false, input), input.onProgress)
    : onEmptyHome(input.home, (home) => playOn(home, true, input)))
  await writeBundle(input.out, bundle.files)
  const pdf = bundle.files.find(({ name }) => name === 'report.pdf')?.bytes ?? new Uint8Array()
  return {
    edition: bundle.edition,
    dir: input.out,
    pdf: path.join(input.out, 'report.pdf'),
    pages: (await readPdf(pdf)).pages.length,
    sha256: sha256Bytes(pdf),
    ...played,
    ms: Math.round(performance.now() - begun),
  }
}

interface Outcome {
  bundle: FetchedBundle
  played: PlayedYear
}

async function playOn(
  home: string,
  durable: boolean,
  { settings, city, onProgress }: RunDemonstration,
): Promise<Outcome> {
  using stop = listenForStop(() => onProgress(running.stillStopping))
  const { signal } = stop
  // A demonstration is alone: it never touches a database or an engine that somebody uses.
  const own = { databaseUrl: undefined, databaseOwnerUrl: undefined, temporalAddress: undefined, baseUrl: undefined }
  try {
    await using machine = await startOneMachine({
      home,
      durable,
      onProgress,
      signal,
      port: 0,
      settings: { ...settings, ...own },
      prepare: (db) => prepareRecord(db, city, { empty: false }),
    })
    const script = demonstrationScript(city, machine.baseUrl)
    const played = await playYear(script, { onAct: () => undefined, onProgress, words: play.words, signal })
    return { played, bundle: await fetchBundle(script, signal) }
  } catch (error) {
    throw signal.aborted ? new Refusal(running.interruptedByUser) : asRefusal(error)
  }
}

async function onEmptyHome<T>(home: string, work: (home: string) => Promise<T>): Promise<T> {
  const isEmpty = await isMissingOrEmpty(home).catch((error: unknown) => {
    throw cannotWrite(home, error)
  })
  if (!isEmpty) throw new Refusal(demo.homeNotEmpty(home))
  return work(home)
}

async function onTemporaryHome<T>(work: (home: string) => Promise<T>, onProgress: (line: string) => void): Promise<T> {
  const home = await realpath(await mkdtemp(path.join(os.tmpdir(), 'torikumi-demo-')))
  const { postgres, logs } = homeFolders(home)
  let kept: string[] = []
  try {
    return await work(home)
  } catch (error) {
    // A refusal says all there is to say; of anything else the logs may tell more.
    if (!(error instanceof Refusal)) {
      kept = [path.basename(logs)]
      onProgress(demo.logsKept(logs))
    }
    throw error
  } finally {
    await removePostgresData(postgres)
    await removeAllBut(home, kept)
  }
}

async function removeAllBut(folder: string, kept: readonly string[]): Promise<void> {
  if (kept.length === 0) return rm(folder, { recursive: true, force: true })
  const gone = (await readdir(folder)).filter((name) => !kept.includes(name))
  await Promise.all(gone.map((name) => rm(path.join(folder, name), { recursive: true, force: true })))
}
