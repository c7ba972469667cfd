import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type KeptAlive, type Running, superviseProcess } from '@torikumi/engines/supervise'
import type { StartedDatabase } from './start-database.ts'
import type { StartedEngine } from './start-engine.ts'
import type { LogName } from './logs.ts'
import type { RunInput } from './run-input.ts'
import { tellInterruption } from './tell-interruption.ts'

/** What worker and web are told beside the home. */
export interface AppsInput extends RunInput {
  database: StartedDatabase
  engine: StartedEngine
  port: number
  baseUrl: string
  /** The password shown with the demonstration accounts on the sign-in page; undefined: no accounts are shown. */
  samplePassword: string | undefined
}

/** How long a process may take to finish what it is at. */
const GRACE_MS = 30_000

/**
 * Starts worker and web, each a process of its own that is started again whenever it ends. Stopping takes the web first, so that
 * nothing new comes in, then the worker.
 */
export async function startApps(input: AppsInput): Promise<{ stop: () => Promise<void> }> {
  const shared = sharedSettings(input)
  const worker = await startApp(input, 'worker', import.meta.resolve('@torikumi/worker/main'), [], shared)
  try {
    const web = await startApp(input, 'web', import.meta.resolve('@torikumi/web/main'), withTsx, {
      ...shared,
      // Nobody but this machine: the sign-in page may show the accounts.
      HOST: '127.0.0.1',
      PORT: String(input.port),
      TORIKUMI_BASE_URL: input.baseUrl,
      TORIKUMI_SAMPLE_PASSWORD: input.samplePassword,
    })
    return {
      stop: async () => {
        await web.stop()
        await worker.stop()
      },
    }
  } catch (error) {
    await worker.stop()
    throw error
  }
}

/** The web's pages are .tsx files, which Node does not run by itself. */
const withTsx = ['--import', import.meta.resolve('tsx')]

function sharedSettings({ settings, folders, database, engine }: AppsInput): Record<string, string | undefined> {
  return {
    ...settings.environment,
    DATABASE_URL: database.url,
    // The owner of the schema is nobody's business after the migrations.
    DATABASE_OWNER_URL: undefined,
    TEMPORAL_ADDRESS: engine.address,
    TEMPORAL_NAMESPACE: engine.namespace,
    TORIKUMI_HOME: folders.home,
  }
}

function startApp(
  input: AppsInput,
  name: LogName,
  main: string,
  nodeOptions: readonly string[],
  env: Record<string, string | undefined>,
): Promise<KeptAlive<Running>> {
  const file = fileURLToPath(main)
  return superviseProcess({
    name,
    command: process.execPath,
    args: [...nodeOptions, file],
    // tsx takes the JSX settings of the folder it is started in.
    cwd: path.dirname(path.dirname(file)),
    env,
    log: (line, stream) => input.logs[name].line(line, stream),
    onExit: tellInterruption(input),
    pidDir: input.folders.run,
    graceMs: GRACE_MS,
  })
}
