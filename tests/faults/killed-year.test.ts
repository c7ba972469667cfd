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
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nextDecision } from './after-commit.ts'
import { freePort } from './free-port.ts'
import { holdRow } from './held-row.ts'
import { type KillableMachine, startKillableMachine } from './killable-machine.ts'
import { Ledger, brokenChains } from './ledger.ts'

const KILLS_BETWEEN_COMMIT_AND_ANSWER = 3
const PUBLIC = ['/public/352136/2016/', '/public/352136/2016/editions/1/', '/public/352136/2016/editions/1/report.pdf']

describe('a year in the middle of which everything is killed, and the worker twice while it publishes', () => {
  let machine: KillableMachine
  let home: string
  let port: number
  let script: ReturnType<typeof demonstrationScript>
  let year: ReturnType<typeof playYear>
  const ledger = new Ledger()
  const ended = new AbortController()

  beforeAll(async () => {
    home = await realpath(await mkdtemp(path.join(os.tmpdir(), 'torikumi-faults-')))
    port = await freePort()
    machine = await startKillableMachine(home, port)
    const reading = await readCity(defaultCityDir)
    if ('problems' in reading) throw new Error('the seeds cannot be read')
    script = demonstrationScript(reading.city, machine.baseUrl)
    year = playYear(script, {
      onAct: (decisionId) => ledger.add(decisionId),
      onProgress: () => undefined,
      words: play.words,
      signal: ended.signal,
    })
    // Its failure is told where it is awaited; until then nobody else may end the run for it.
    year.catch(() => undefined)
  })
  afterAll(async () => {
    ended.abort()
    await machine?.stop()
    if (home === undefined) return
    await removePostgresData(path.join(home, 'postgres'))
    await rm(home, { recursive: true, force: true })
  })

  it('goes on after each kill, though the acts on the record were not answered', async () => {
    let unanswered = 0
    for (let kill = 0; kill < KILLS_BETWEEN_COMMIT_AND_ANSWER; kill += 1) {
      const committed = await nextDecision(machine.databaseUrl, ended.signal)
      await machine.killPart('worker')
      if (!ledger.has(committed)) unanswered += 1
      await growsBy(ledger, 2)
    }
    expect(unanswered).toBe(KILLS_BETWEEN_COMMIT_AND_ANSWER)
    await machine.killPart('temporal')
    await growsBy(ledger, 3)
    await machine.killPart('postgres')
    await growsBy(ledger, 3)
    await machine.killAll()
    machine = await startKillableMachine(home, port)
    await growsBy(ledger, 1)
  })

  it('is public not at all until it is public as a whole', async () => {
    const { baseUrl, databaseUrl } = machine
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
    const bundle = await fetchBundle(script, ended.signal)
    const kept = new Set(await files().then((names) => names.map((name) => path.basename(name))))
    for (const { bytes } of bundle.files) expect(kept).toContain(sha256Bytes(bytes))
    await db.destroy()
  }, 600_000)

  it('finishes, with every answered act on the record, none twice, and one edition', async () => {
    expect((await year).sections).toBe(13)
    const db = openDatabase(machine.databaseUrl, { poolSize: 1 })
    try {
      expect(await ledger.missingFrom(db)).toEqual([])
      expect(await brokenChains(db)).toEqual([])
      const published = await db.selectFrom('edition').select(['edition_id', 'state']).execute()
      expect(published).toEqual([{ edition_id: '352136-2016-1', state: 'published' }])
    } finally {
      await db.destroy()
    }
  })
})

async function growsBy(ledger: Ledger, acts: number): Promise<void> {
  const from = ledger.size
  while (ledger.size < from + acts) await sleep(20)
}
