import { openDatabase } from '@torikumi/database'
import { removePostgresData } from '@torikumi/engines/postgres'
import { playYear } from '@torikumi/local/demo'
import { play } from '@torikumi/local/words'
import { demonstrationScript } from '@torikumi/local/year'
import { defaultCityDir, readCity } from '@torikumi/seeds'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { nextDecision } from './after-commit.ts'
import { freePort } from './free-port.ts'
import { type KillableMachine, startKillableMachine } from './killable-machine.ts'
import { Ledger, brokenChains } from './ledger.ts'

const KILLS_BETWEEN_COMMIT_AND_ANSWER = 3

describe('a year in the middle of which everything is killed', () => {
  let machine: KillableMachine | undefined
  let home: string | undefined
  afterAll(async () => {
    await machine?.stop()
    if (home === undefined) return
    await removePostgresData(path.join(home, 'postgres'))
    await rm(home, { recursive: true, force: true })
  })

  it('finishes, with every answered act on the record and none twice', async () => {
    home = await realpath(await mkdtemp(path.join(os.tmpdir(), 'torikumi-faults-')))
    const port = await freePort()
    machine = await startKillableMachine(home, port)
    const reading = await readCity(defaultCityDir)
    if ('problems' in reading) throw new Error('the seeds cannot be read')
    const ledger = new Ledger()
    const ended = new AbortController()
    const year = playYear(demonstrationScript(reading.city, machine.baseUrl), {
      onAct: (decisionId) => ledger.add(decisionId),
      onProgress: () => undefined,
      words: play.words,
      signal: ended.signal,
    })

    let unanswered = 0
    for (let kill = 0; kill < KILLS_BETWEEN_COMMIT_AND_ANSWER; kill += 1) {
      const committed = await nextDecision(machine.databaseUrl, ended.signal)
      await machine.killPart('worker')
      if (!ledger.has(committed)) unanswered += 1
      await growsBy(ledger, 2)
    }
    await machine.killPart('temporal')
    await growsBy(ledger, 3)
    await machine.killPart('postgres')
    await growsBy(ledger, 3)
    await machine.killAll()
    machine = await startKillableMachine(home, port)

    const played = await year
    expect(unanswered).toBe(KILLS_BETWEEN_COMMIT_AND_ANSWER)
    expect(played.sections).toBe(13)
    const db = openDatabase(machine.databaseUrl, { poolSize: 1 })
    try {
      expect(await ledger.missingFrom(db)).toEqual([])
      expect(await brokenChains(db)).toEqual([])
      const editions = await db
        .selectFrom('edition')
        .select(['edition_id', 'state'])
        .where('state', '=', 'published')
        .execute()
      expect(editions).toEqual([{ edition_id: '352136-2016-1', state: 'published' }])
    } finally {
      await db.destroy()
    }
  })
})

async function growsBy(ledger: Ledger, acts: number): Promise<void> {
  const from = ledger.size
  while (ledger.size < from + acts) await sleep(20)
}
