import { defaultCityDir } from '@torikumi/seeds'
import { readCityOrRefuse } from '../city/read-city-or-refuse.ts'
import type { Output } from '../command-line/command.ts'
import { running } from '../messages/ja-running.ts'
import { start } from '../messages/ja-start.ts'
import type { Settings } from '../settings.ts'
import { playMissingYears } from '../year/play-missing-years.ts'
import { shownAccounts } from '../year/shown-accounts.ts'
import { asRefusal } from '../year/as-refusal.ts'
import { offerSetup } from '../year/offer-setup.ts'
import { prepareRecord } from '../year/prepare-record.ts'
import { startOneMachine, withDatabase } from './one-machine.ts'
import { listenForStop } from './stop-request.ts'

/** What `start` runs with. */
export interface RunUntilStopped {
  settings: Settings
  /** Absolute. */
  home: string
  port: number
  /** No demonstration data; a record that holds nothing waits for its first administrator. */
  empty: boolean
  output: Output
}

/**
 * Runs the one-machine edition on a home until Ctrl-C or SIGTERM, then stops everything in order. On an empty home the
 * demonstration year is played first and the next year opened; what a killed run left undone is finished. Throws a Refusal where
 * it cannot run.
 */
export async function runUntilStopped({ settings, home, port, empty, output }: RunUntilStopped): Promise<void> {
  const city = await readCityOrRefuse(defaultCityDir)
  using stop = listenForStop(() => output.err(running.stillStopping))
  const { signal } = stop
  const onProgress = output.err
  onProgress(start.starting(home))
  try {
    await using machine = await startOneMachine({
      home,
      port,
      settings,
      onProgress,
      signal,
      durable: true,
      prepare: (db) => prepareRecord(db, city, { empty }),
    })
    const token = await withDatabase(machine.database.url, (db) => offerSetup(db, empty))
    const pdf = token === null ? await playMissingYears(machine, { home, city, signal, onProgress }) : null
    for (const line of start.ready({ baseUrl: machine.baseUrl, token, pdf, accounts: shownAccounts(city) }))
      output.out(line)
    await stop.asked
    onProgress(running.stopping)
  } catch (error) {
    // Whatever breaks off because of the wish to stop is no failure.
    if (!signal.aborted) throw asRefusal(error)
  }
  onProgress(running.stopped)
}
