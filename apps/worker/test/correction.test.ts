import { editionOfCycle, listEditionFiles, listHeldCandidates, listLostFiles, listSites } from '@torikumi/database'
import {
  PRINTED_FILE,
  askedByCorrection,
  correcting,
  ofPlanning,
  publishedYear,
  resubmitting,
  reviewing,
  submitting,
} from '@torikumi/database/testing'
import { type NewAct, sha256Text, tokyoDateOf } from '@torikumi/domain'
import { correctionWorkflowId, requestWorkflowId } from '@torikumi/domain/contract'
import { temporalPrograms } from '@torikumi/engines/testing'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../src/clock.ts'
import { lookThroughStore } from '../src/loops/look-through-store.ts'
import { mendSite } from '../src/loops/mend-site.ts'
import { processBench } from './process-bench.ts'
import { recordHistories } from './record-histories.ts'
import { send } from './sending.ts'

const { testServer, missing } = await temporalPrograms()

describe.skipIf(testServer === undefined)(`a correction carried by its workflow ${missing ?? ''}`, () => {
  let bench: Awaited<ReturnType<typeof processBench>>
  let cycle: string
  beforeAll(async () => {
    bench = await processBench(testServer ?? '')
    await bench.store.put(new TextEncoder().encode(PRINTED_FILE))
    cycle = await publishedYear(bench.db)
  }, 60_000)
  afterAll(async () => bench?.close())

  const phaseOf = async (id: string): Promise<string | undefined> =>
    (await bench.db.selectFrom('correction').select('phase').where('id', '=', id).executeTakeFirst())?.phase
  const becomes = (id: string, phase: string) =>
    vi.waitFor(async () => expect(await phaseOf(id)).toBe(phase), { timeout: 20_000 })
  const sendAll = async (...acts: (() => Promise<NewAct>)[]): Promise<string[]> => {
    const outcomes: string[] = []
    for (const make of acts) outcomes.push((await send(bench, await make())).kind)
    return outcomes
  }
  const decided = async (request: string, text: string): Promise<string[]> =>
    sendAll(
      () => resubmitting(bench.db, request, text, { changeReason: '転記の誤りのため。' }),
      () => reviewing(bench.db, request, 'agree', 'circulator'),
      () => reviewing(bench.db, request, 'approve', 'head'),
      () => reviewing(bench.db, request, 'confirm', 'planner'),
    )
  const publicationDecided = async (): Promise<string[]> => {
    const { id } = await bench.db
      .selectFrom('request')
      .select('id')
      .where('kind', '=', 'publication')
      .where('state', '=', 'requested')
      .executeTakeFirstOrThrow()
    return sendAll(
      () => submitting(bench.db, id, 'planner'),
      () => reviewing(bench.db, id, 'agree', 'checker'),
      () => reviewing(bench.db, id, 'approve', 'mayor'),
    )
  }
  const published = async (): Promise<string[]> =>
    (
      await bench.db
        .selectFrom('edition')
        .select('edition_id')
        .where('state', '=', 'published')
        .orderBy('number')
        .execute()
    ).map((row) => row.edition_id)
  const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString()
  const candidateFor = (correction: string, at: string | null) => {
    // One day for all of them, also at midnight: no edition is dated before the one it supersedes.
    const on = tokyoDateOf(at ?? inAnHour())
    return ofPlanning({ kind: 'correction', id: correction }, 'make-candidate', { publication: { on, at } })
  }

  const record = async (name: string, correction: string): Promise<void> => {
    const release = process.env['RECORD_HISTORIES']
    if (release === undefined) return
    await recordHistories(bench.env.client.workflow, release, { [name]: correctionWorkflowId(correction) })
  }

  it('that is refused leaves no workflow behind', async () => {
    const refused = correcting(cycle, ['nobody'])
    expect(await send(bench, refused)).toMatchObject({ kind: 'refused', code: 'items-differ' })
    expect(await bench.ended(correctionWorkflowId(refused.subject.id))).toEqual({ phase: 'never begun' })
  })

  it('goes from the question to the second edition, although its workflow is ended by hand on the way', async () => {
    const begun = correcting(cycle, ['visitors'])
    const id = begun.subject.id
    expect(await send(bench, begun)).toMatchObject({ kind: 'recorded', state: 'answering' })
    const handle = () => bench.env.client.workflow.getHandle(correctionWorkflowId(id))
    await handle().terminate('by hand')
    const request = await askedByCorrection(bench.db, id)
    expect(await decided(request, '9人')).toEqual(['recorded', 'recorded', 'recorded', 'recorded'])
    await becomes(id, 'checking')
    expect(await send(bench, candidateFor(id, null))).toMatchObject({ kind: 'recorded', state: 'rendering' })
    await becomes(id, 'deciding')
    await handle().terminate('by hand')
    expect(await published()).toEqual(['352136-2016-1'])
    expect(await publicationDecided()).toEqual(['recorded', 'recorded', 'recorded'])
    await becomes(id, 'published')
    expect(await published()).toEqual(['352136-2016-1', '352136-2016-2'])
    expect(await bench.ended(correctionWorkflowId(id))).toEqual({ phase: 'published' })
    expect(await bench.ended(requestWorkflowId(request))).toEqual({ state: 'confirmed' })
  })

  it('waits for its hour, wakes when it is moved, and is public then', async () => {
    const begun = correcting(cycle, ['guides'])
    const id = begun.subject.id
    await send(bench, begun)
    const request = await askedByCorrection(bench.db, id)
    await decided(request, '8人')
    await becomes(id, 'checking')
    const at = inAnHour()
    await send(bench, candidateFor(id, at))
    await becomes(id, 'deciding')
    await publicationDecided()
    expect(await phaseOf(id)).toBe('scheduled')
    expect(await published()).toHaveLength(2)
    const atOnce = ofPlanning({ kind: 'correction', id }, 'schedule', { at: null })
    expect(await send(bench, atOnce)).toMatchObject({ kind: 'recorded' })
    await becomes(id, 'published')
    expect(await published()).toHaveLength(3)
    expect(await bench.ended(correctionWorkflowId(id))).toEqual({ phase: 'published' })
    await record('correction', id)
  })

  it('is taken back while it waits, and given up', async () => {
    const begun = correcting(cycle, ['visitors'])
    const id = begun.subject.id
    const subject = { kind: 'correction', id } as const
    await send(bench, begun)
    await decided(await askedByCorrection(bench.db, id), '10人')
    await becomes(id, 'checking')
    await send(bench, candidateFor(id, inAnHour()))
    await becomes(id, 'deciding')
    await publicationDecided()
    expect(await send(bench, ofPlanning(subject, 'take-back', { reason: '見直し' }))).toMatchObject({
      state: 'checking',
    })
    expect(await send(bench, ofPlanning(subject, 'abandon', { reason: '見直し' }))).toMatchObject({
      state: 'abandoned',
    })
    expect(await bench.ended(correctionWorkflowId(id))).toEqual({ phase: 'abandoned' })
    expect(await published()).toHaveLength(3)
  })

  /** Brings a correction of one row to its decided 公表; `before` is done with the candidate before it is decided. */
  const upToPublication = async (
    row: string,
    value: string,
    before: () => Promise<unknown>,
    at: string | null = null,
  ): Promise<string> => {
    const begun = correcting(cycle, [row])
    const id = begun.subject.id
    await send(bench, begun)
    await decided(await askedByCorrection(bench.db, id), value)
    await becomes(id, 'checking')
    await send(bench, candidateFor(id, at))
    await becomes(id, 'deciding')
    await before()
    await publicationDecided()
    return id
  }
  const lost = async (): Promise<string[]> =>
    (await listLostFiles(bench.db)).map(({ edition, name }) => `${edition} ${name}`)
  const dropSites = async (): Promise<unknown> =>
    Promise.all((await listSites(bench.db)).map(async (sha256) => bench.store.remove(sha256)))

  /** Takes the candidate's file out of the store; what it gives puts it back. */
  const loseCandidate = async (): Promise<() => Promise<unknown>> => {
    const candidate = await editionOfCycle(bench.db, cycle, 'candidate')
    const [file] = candidate === null ? [] : await listEditionFiles(bench.db, candidate.key)
    const content = await bench.store.get(file?.sha256 ?? '')
    await bench.store.remove(file?.sha256 ?? '')
    return async () => bench.store.put(content ?? new Uint8Array())
  }

  it('does not become public while the store has lost a file of it, says which, and does once the file is back', async () => {
    let putBack = async (): Promise<unknown> => null
    const id = await upToPublication('guides', '7人', async () => {
      putBack = await loseCandidate()
    })
    await vi.waitFor(async () => expect(await lost()).toEqual(['352136-2016-4 manifest.json']), { timeout: 8_000 })
    expect([await phaseOf(id), (await published()).length]).toEqual(['publishing', 3])
    await putBack()
    await becomes(id, 'published')
    expect([await lost(), (await published()).length]).toEqual([[], 4])
  })

  it('is taken back at once while it waits for a lost file, although that is looked for minutes later', async () => {
    bench.tryAgainAfter(300_000)
    const hour = inAnHour()
    const id = await upToPublication('visitors', '12人', loseCandidate, hour)
    await vi.waitFor(async () => expect(await lost()).toEqual(['352136-2016-5 manifest.json']), { timeout: 8_000 })
    const subject = { kind: 'correction', id } as const
    await send(bench, ofPlanning(subject, 'take-back', { reason: '見直し' }))
    await send(bench, candidateFor(id, null))
    await becomes(id, 'deciding')
    expect(await lost()).toEqual([])
    await send(bench, ofPlanning(subject, 'abandon', { reason: '見直し' }))
    expect(await bench.ended(correctionWorkflowId(id))).toEqual({ phase: 'abandoned' })
    await record('correction-taken-back-while-held', id)
    bench.tryAgainAfter(500)
  })

  it('waits while an edition beside it was made by a later version, and says so', async () => {
    const newer = new TextEncoder().encode('{"schemaVersion":999,"edition":"352136-2016-1"}')
    const name = 'report.json'
    const id = await upToPublication('visitors', '12人', async () => {
      const first = await bench.db.selectFrom('edition').select('key').where('number', '=', 1).executeTakeFirstOrThrow()
      const sha256 = await bench.store.put(newer)
      const file = { edition_key: first.key, name, media_type: 'application/json', bytes: newer.length, sha256 }
      await bench.db
        .insertInto('edition_file')
        .values({ ...file, position: 9 })
        .execute()
    })
    const held = async (): Promise<string[]> => (await listHeldCandidates(bench.db)).map(({ reason }) => reason)
    await vi.waitFor(async () => expect(await held()).toEqual([expect.stringContaining('schemaVersion 999')]), {
      timeout: 8_000,
    })
    expect([await phaseOf(id), (await published()).length]).toEqual(['publishing', 4])
    await bench.db.deleteFrom('edition_file').where('name', '=', name).execute()
    await becomes(id, 'published')
    expect([await held(), (await published()).length]).toEqual([[], 5])
  })

  it('becomes public although a file of an earlier edition is lost: put back from a site that holds it, else named as missing', async () => {
    const drop = async (): Promise<unknown> => bench.store.remove(sha256Text(PRINTED_FILE))
    await becomes(await upToPublication('visitors', '11人', drop), 'published')
    expect(await lost()).toEqual([])
    expect(await bench.store.get(sha256Text(PRINTED_FILE))).not.toBeNull()
    const dropAll = async (): Promise<unknown> => Promise.all([drop(), dropSites()])
    await becomes(await upToPublication('guides', '6人', dropAll), 'published')
    expect(await lost()).toEqual(['352136-2016-1 report.pdf'])
    const missing = async (): Promise<unknown> => {
      const [site = ''] = await listSites(bench.db)
      const list = unzipSync((await bench.store.get(site)) ?? new Uint8Array())['site.json']
      return (JSON.parse(new TextDecoder().decode(list)) as { missing?: unknown }).missing
    }
    expect(await missing()).toMatchObject([{ path: '352136/2016/editions/1/report.pdf' }])
    await bench.store.put(new TextEncoder().encode(PRINTED_FILE))
    await mendSite({ db: bench.db, store: bench.store, clock: systemClock })
    expect([await lost(), await missing()]).toEqual([[], undefined])
  })

  it('is not needed for a loss to be known: the store is looked through, and a lost site is made again', async () => {
    const deps = { db: bench.db, store: bench.store, clock: systemClock }
    const [site = ''] = await listSites(bench.db)
    await bench.store.remove(site)
    await lookThroughStore(deps)
    expect([await lost(), await bench.store.get(site)]).toEqual([[], expect.any(Uint8Array)])
    await dropSites()
    await bench.store.remove(sha256Text(PRINTED_FILE))
    await lookThroughStore(deps)
    expect(await lost()).toEqual(['352136-2016-1 report.pdf'])
  })
})
