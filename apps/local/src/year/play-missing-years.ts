import { type Database, findCycle, findMunicipality, listPublished } from '@torikumi/database'
import type { CitySeed } from '@torikumi/seeds'
import path from 'node:path'
import { fetchBundle } from '../demo/fetch-bundle.ts'
import { Visitor } from '../demo/http/visitor.ts'
import { openYear } from '../demo/open-year.ts'
import { Person } from '../demo/person.ts'
import { playYear } from '../demo/play-year.ts'
import { writeBundle } from '../files/write-bundle.ts'
import { homeFolders } from '../home/home-folders.ts'
import { play } from '../messages/ja-play.ts'
import { type OneMachine, withDatabase } from '../running/one-machine.ts'
import { demonstrationScript } from './demonstration-script.ts'
import { nextYearDates } from './next-year-dates.ts'

/** What is played with. */
export interface PlayMissingYears {
  home: string
  city: CitySeed
  signal: AbortSignal
  onProgress: (line: string) => void
}

/**
 * Brings a demonstration to where a visitor finds it: its year published, the next one open with today's dates. What is there
 * already is left alone, what a killed run began is finished, and a record that is no demonstration is not touched. Gives the
 * path of the published PDF, a copy in the home; null where there is none.
 */
export async function playMissingYears(machine: OneMachine, input: PlayMissingYears): Promise<string | null> {
  const { city, signal, onProgress } = input
  const missing = await withDatabase(machine.database.url, (db) => whatIsMissing(db, city))
  if (missing === null) return null
  const script = demonstrationScript(city, machine.baseUrl)
  if (missing.first) {
    onProgress(play.begins(script.fiscalYear))
    await playYear(script, { onAct: () => undefined, onProgress, words: play.words, signal })
  }
  if (missing.next) {
    const fiscalYear = script.fiscalYear + 1
    const planner = new Person(script.planning, script.password, new Visitor(machine.baseUrl, signal))
    await openYear(planner, { ...script, fiscalYear, dates: nextYearDates(new Date()) })
    onProgress(play.words.opened(fiscalYear))
  }
  const { edition, files } = await fetchBundle(script, signal)
  const folder = homeFolders(input.home).published(edition)
  await writeBundle(folder, files)
  return path.join(folder, 'report.pdf')
}

/** What the record lacks of the demonstration; null where it holds another city, or the city's own work. */
async function whatIsMissing(db: Database, city: CitySeed): Promise<{ first: boolean; next: boolean } | null> {
  const present = await findMunicipality(db)
  if (present?.status !== 'sample' || present.code !== city.municipality.code) return null
  const { fiscalYear } = city.cycle
  const published = await listPublished(db)
  return {
    first: !published.some((edition) => edition.fiscalYear === fiscalYear),
    next: (await findCycle(db, fiscalYear + 1)) === null,
  }
}
