import { superviseProcess } from '@torikumi/engines/supervise'
import { fileURLToPath } from 'node:url'
import type { CaseContext } from '../bench-case.ts'
import { processNotes } from '../workplace.ts'

/** Where the workers find their engine and their record. */
export interface WorkerPlace {
  address: string
  namespace: string
  databaseUrl: string
}

/** Starts torikumi's worker and the bare one, each a process of its own as in the one-machine edition. */
export async function startWorkers(context: CaseContext, place: WorkerPlace): Promise<AsyncDisposable> {
  await using started = new AsyncDisposableStack()
  const { address, namespace, databaseUrl } = place
  const start = async (name: string, file: string, args: readonly string[], env: Record<string, string>) => {
    const running = await superviseProcess({
      name,
      command: process.execPath,
      args: [file, ...args],
      env: { ...context.environment, ...env },
      log: () => undefined,
      onExit: ({ reason }) =>
        context.onProgress(`${name} ended: ${reason instanceof Error ? reason.message : JSON.stringify(reason)}`),
      pidDir: processNotes(context.folder),
    })
    started.defer(running.stop)
  }
  await start('worker', fileURLToPath(import.meta.resolve('@torikumi/worker/main')), [], {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: namespace,
    TORIKUMI_HOME: context.folder,
  })
  await start('bare-worker', fileURLToPath(new URL('./bare-worker.ts', import.meta.url)), [address, namespace], {})
  return started.move()
}
