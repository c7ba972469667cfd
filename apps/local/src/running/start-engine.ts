import { keepAlive } from '@torikumi/engines/supervise'
import { findTemporalCli, type RunningTemporal, startTemporal } from '@torikumi/engines/temporal'
import { connectProcess } from '@torikumi/process-client'
import { Refusal } from '../command-line/refusal.ts'
import { running } from '../messages/ja-running.ts'
import type { RunInput } from './run-input.ts'
import { tellInterruption } from './tell-interruption.ts'

const ANSWER_LIMIT_MS = 5_000

/** Where the workflow engine is reached, and how what was started for it ends. */
export interface StartedEngine {
  address: string
  namespace: string
  stop: () => Promise<void>
}

/**
 * The workflow engine of the settings, or an own Temporal server on the home's file, found or fetched, which is started again
 * whenever it ends, at the same address.
 */
export async function startEngine(input: RunInput): Promise<StartedEngine> {
  const { temporalAddress, temporalNamespace, temporalCliPath, cacheDir } = input.settings
  if (temporalAddress !== undefined) {
    await answersOrRefuse(temporalAddress, temporalNamespace)
    return { address: temporalAddress, namespace: temporalNamespace, stop: async () => undefined }
  }
  const { executable } = await findTemporalCli({
    cacheDir,
    onProgress: input.onProgress,
    ...(temporalCliPath === undefined ? {} : { cliPath: temporalCliPath }),
  })
  let port: number | undefined
  const start = async (): Promise<RunningTemporal> => {
    const started = await startTemporal({
      executable,
      namespace: temporalNamespace,
      log: (line) => input.logs.temporal.line(line),
      onProgress: input.onProgress,
      pidDir: input.folders.run,
      ...(input.durable ? { dbFilename: input.folders.temporalFile } : {}),
      ...(port === undefined ? {} : { port }),
    })
    port = Number(started.address.split(':').at(-1))
    return started
  }
  const kept = await keepAlive({ name: 'temporal', start, onInterrupted: tellInterruption(input) })
  return { address: kept.current().address, namespace: temporalNamespace, stop: kept.stop }
}

async function answersOrRefuse(address: string, namespace: string): Promise<void> {
  const engine = connectProcess({ address, namespace, answerLimitMs: ANSWER_LIMIT_MS })
  try {
    if (!(await engine.isUp())) throw new Refusal(running.noEngine(address))
  } finally {
    await engine.close()
  }
}
