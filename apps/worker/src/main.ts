import { ConfigError, readConfig } from './config.ts'
import { runWorker } from './run-worker.ts'

try {
  await runWorker(readConfig())
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  )
  process.exitCode = 1
}
