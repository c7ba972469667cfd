import { saveCity } from '@torikumi/database'
import { requestWorkflowId } from '@torikumi/domain/contract'
import { findTemporalCli, startTemporal } from '@torikumi/engines/temporal'
import { connectProcess } from '@torikumi/process-client'
import { Client, Connection } from '@temporalio/client'
import type { CaseContext } from '../bench-case.ts'
import { YEAR, cityRows } from '../city/city-rows.ts'
import { openedDatabase } from '../engines/opened-database.ts'
import { startRecord } from '../engines/start-record.ts'
import { processNotes } from '../workplace.ts'
import { openYear } from '../year/open-year.ts'
import { submissions } from '../year/submissions.ts'
import { BARE } from './bare-names.ts'
import { type Side, actSide, transactionSide, updateSide } from './sides.ts'
import { startWorkers } from './start-workers.ts'
import { waitUntilIdle } from './wait-until-idle.ts'
import { wideAnswer, wideCity } from './wide-city.ts'

const NAMESPACE = 'default'
const ANSWER_LIMIT_MS = 10_000
const STARTED_AT_ONCE = 20

/** Everything an act needs, running, and the three sides that are measured. Disposing ends all of it. */
export interface ActBench extends AsyncDisposable {
  sides: Record<'act' | 'update' | 'transaction', Side>
  temporalVersion: string
}

/** Starts the engines and the workers, opens a year of `requests` requests and waits until all their workflows are at rest. */
export async function startActBench(context: CaseContext, requests: number): Promise<ActBench> {
  const { cacheDir, temporalCliPath, onProgress, signal } = context
  await using started = new AsyncDisposableStack()
  const cli = await findTemporalCli({
    cacheDir,
    onProgress,
    ...(temporalCliPath === undefined ? {} : { cliPath: temporalCliPath }),
  })
  const record = started.use(await startRecord(context))
  await fill(record.url, requests)
  const alone = started.use(openedDatabase(await record.copy('alone')))
  const whole = started.use(openedDatabase(record.url))
  const temporal = await startTemporal({
    executable: cli.executable,
    namespace: NAMESPACE,
    log: () => undefined,
    onProgress,
    pidDir: processNotes(context.folder),
  })
  started.defer(temporal.stop)
  const place = { address: temporal.address, namespace: NAMESPACE }
  started.use(await startWorkers(context, { ...place, databaseUrl: record.url }))
  const engine = connectProcess({ ...place, answerLimitMs: ANSWER_LIMIT_MS })
  started.defer(engine.close)
  const connection = await Connection.connect({ address: temporal.address })
  started.defer(() => connection.close())
  const client = new Client({ connection, namespace: NAMESPACE })

  const acts = await submissions(whole.db, await openYear(whole.db, YEAR), wideAnswer)
  const bare = await startBareWorkflows(client, requests)
  const running = [...acts.map(({ subject }) => requestWorkflowId(subject.id)), ...bare]
  await waitUntilIdle(client, running, signal)
  const actsAlone = await submissions(alone.db, await openYear(alone.db, YEAR), wideAnswer)
  const all = started.move()
  return {
    sides: {
      act: actSide(whole.db, engine, acts),
      update: updateSide(client, bare),
      transaction: transactionSide(alone.db, actsAlone),
    },
    temporalVersion: cli.version,
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  }
}

/** Nobody may be connected to the record while it is copied. */
async function fill(url: string, sections: number): Promise<void> {
  await using opened = openedDatabase(url)
  await saveCity(opened.db, cityRows(wideCity(sections)))
}

async function startBareWorkflows(client: Client, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, n) => `bare/${n}`)
  for (let first = 0; first < ids.length; first += STARTED_AT_ONCE) {
    const wave = ids.slice(first, first + STARTED_AT_ONCE)
    await Promise.all(
      wave.map((workflowId) => client.workflow.start(BARE.workflowType, { workflowId, taskQueue: BARE.taskQueue })),
    )
  }
  return ids
}
