import { openDatabase } from '@torikumi/database'
import { sha256Bytes } from '@torikumi/domain'
import { removePostgresData } from '@torikumi/engines/postgres'
import { playYear } from '@torikumi/local/demo'
import { fetchBundle } from '@torikumi/local/fetching'
import { play } from '@torikumi/local/words'
import { demonstrationScript } from '@torikumi/local/year'
import { defaultCityDir, readCity } from '@torikumi/seeds'
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort } from './free-port.ts'
import { holdRow } from './held-row.ts'
import { type KillableMachine, startKillableMachine } from './killable-machine.ts'

const PUBLIC = ['/public/352136/2016/', '/public/352136/2016/editions/1/', '/public/352136/2016/editions/1/report.pdf']

describe('a publication in the middle of which the worker is killed', () => {
  let machine: KillableMachine | undefined
  let home: string | undefined
  const ended = new AbortController()
  afterAll(async () => {
    ended.abort()
    await machine?.stop()
    if (home === undefined) return
    await removePostgresData(path.join(home, 'postgres'))
    await rm(home, { recursive: true, force: true })
  })

  it('is public not at all until it is public as a whole', async () => {
    home = await realpath(await mkdtemp(path.join(os.tmpdir(), 'torikumi-publish-')))
    machine = await startKillableMachine(home, await freePort())
    const { baseUrl, databaseUrl } = machine
    const reading = await readCity(defaultCityDir)
    if ('problems' in reading) throw new Error('the seeds cannot be read')
    const script = demonstrationScript(reading.city, baseUrl)
    const audience = { onAct: () => undefined, onProgress: () => undefined, words: play.words, signal: ended.signal }
    const year = playYear(script, audience)
    const db = openDatabase(databaseUrl, { poolSize: 1 })
    const stateOf = async () => (await db.selectFrom('edition').select('state').executeTakeFirstOrThrow()).state
    const store = path.join(home, 'store')
    const files = async () => (await readdir(store, { recursive: true })).filter((name) => name.length > 3).toSorted()
    const statuses = () => Promise.all(PUBLIC.map(async (address) => (await fetch(`${baseUrl}${address}`)).status))

    // Every file is written, the record does not know it yet.
    const cycle = await holdRow(
      databaseUrl,
      `select id from cycle where exists (select 1 from edition where edition.cycle_id = cycle.id and state = 'rendering')`,
      ended.signal,
    )
    await cycle.somebodyWaits('select * from "cycle"')
    const written = await files()
    await machine.killPart('worker')
    await cycle.release()
    expect(written.length).toBeGreaterThanOrEqual(6)
    expect([await stateOf(), await db.selectFrom('edition_file').select('name').execute()]).toEqual(['rendering', []])

    // The publication is decided; the transaction that makes it public stands still in its middle.
    const edition = await holdRow(databaseUrl, `select key from edition where state = 'candidate'`, ended.signal)
    expect(await files()).toEqual(written)
    await edition.somebodyWaits('update "edition" set "state"')
    expect(await statuses()).toEqual([404, 404, 404])
    await machine.killPart('worker')
    await edition.release()
    await sleep(500)
    expect([await stateOf(), await statuses()]).toEqual(['candidate', [404, 404, 404]])

    await year
    expect(await statuses()).toEqual([200, 200, 200])
    const published = await db.selectFrom('edition').select(['edition_id', 'state']).execute()
    expect(published).toEqual([{ edition_id: '352136-2016-1', state: 'published' }])
    const bundle = await fetchBundle(script, ended.signal)
    const kept = new Set(await files().then((names) => names.map((name) => path.basename(name))))
    for (const { bytes } of bundle.files) expect(kept).toContain(sha256Bytes(bytes))
    await db.destroy()
  }, 600_000)
})
