import {
  findEditionFile,
  findLastPublished,
  listHeldCandidates,
  listPublished,
  publishEdition,
} from '@torikumi/database'
import { PRINTED_FILE, type SmallCity, decidedYear, publishedYear, smallCity } from '@torikumi/database/testing'
import { type Store, openStore } from '@torikumi/store'
import { unzipSync } from 'fflate'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import { SITE_NAME } from '../site/site-name.ts'
import { createProcessActivities } from './process-activities.ts'

let city: SmallCity
let folder: string
let store: Store
beforeAll(async () => {
  city = await smallCity()
  folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-publish-'))
  store = openStore(folder)
  await store.put(new TextEncoder().encode(PRINTED_FILE))
  await publishedYear(city.db)
})
afterAll(async () => {
  await city.close()
  await rm(folder, { recursive: true })
})

/** Publishes the decided candidate of a year, with a store that takes files in another way. */
async function publish(cycle: string, put: Store['put']): Promise<string | null> {
  const engine = { follow: async () => undefined } as never
  const deps = {
    db: city.db,
    store: { ...store, put },
    engine,
    clock: systemClock,
    wake: () => undefined,
    lostAgainMs: 1,
  }
  return createProcessActivities(deps).publish(cycle)
}

it('two years that become public in the same hour both stand in the site of the later one', async () => {
  const { db } = city
  const [earlier, later] = [await decidedYear(db, 2017), await decidedYear(db, 2018)]
  let isFirst = true
  const overtaken: Store['put'] = async (bytes) => {
    if (isFirst) {
      isFirst = false
      await publishEdition(db, earlier, systemClock.now())
    }
    return store.put(bytes)
  }
  expect(await publish(later, overtaken)).toBe('352136-2018-1')
  const newest = await findLastPublished(db)
  const site = await findEditionFile(db, newest?.key ?? '', SITE_NAME)
  const files = Object.keys(unzipSync((await store.get(site?.sha256 ?? '')) ?? new Uint8Array()))
  const editions = (await listPublished(db)).map(({ fiscalYear }) => `352136/${fiscalYear}/editions/1/report.pdf`)
  expect(files).toEqual(expect.arrayContaining(editions))
  expect(editions).toHaveLength(3)
})

it('an edition that cannot be stored whole says why until it is public', async () => {
  const cycle = await decidedYear(city.db, 2019)
  const error = 'EROFS: read-only file system'
  await expect(publish(cycle, async () => Promise.reject(new Error(error)))).rejects.toThrow(error)
  expect(await listHeldCandidates(city.db)).toMatchObject([{ fiscalYear: 2019, reason: `Error: ${error}` }])
  expect(await publish(cycle, store.put)).toBe('352136-2019-1')
  expect(await listHeldCandidates(city.db)).toEqual([])
})
