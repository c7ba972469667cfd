import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'
import type { FoundProgram } from '../temporal/fetch-program.ts'
import { findTemporalCli, findTestServer } from '../temporal/index.ts'
import type { TemporalContext } from './temporal-context.ts'

/** The cache of fetched engines when nobody names another one. */
export function defaultCacheDir(): string {
  return path.join(os.homedir(), '.cache', 'torikumi')
}

async function orReason(find: Promise<FoundProgram>): Promise<{ executable?: string; missing?: string }> {
  try {
    return { executable: (await find).executable }
  } catch (error) {
    if (error instanceof EngineUnavailable) return { missing: error.message }
    throw error
  }
}

/**
 * A vitest global set-up: finds or fetches the Temporal CLI and the time-skipping test server for `temporalPrograms()`.
 * A machine that can have neither does not fail here: the tests that need them say why they are skipped.
 */
export function temporalGlobalSetup(
  input: { cacheDir?: string; path?: string; cliPath?: string } = {},
): (project: TestProject) => Promise<void> {
  return async (project) => {
    const onProgress = (message: string) => process.stderr.write(`${message}\n`)
    const search = {
      cacheDir: input.cacheDir ?? defaultCacheDir(),
      onProgress,
      ...(input.path === undefined ? {} : { path: input.path }),
    }
    const cliPath = input.cliPath === undefined ? {} : { cliPath: input.cliPath }
    const [cli, testServer] = await Promise.all([
      orReason(findTemporalCli({ ...search, ...cliPath })),
      orReason(findTestServer(search)),
    ])
    const missing = [cli.missing, testServer.missing].filter((reason) => reason !== undefined)
    const context: TemporalContext = {
      ...(cli.executable === undefined ? {} : { cli: cli.executable }),
      ...(testServer.executable === undefined ? {} : { testServer: testServer.executable }),
      ...(missing.length === 0 ? {} : { missing: missing.join('\n') }),
    }
    project.provide('torikumiTemporal', context)
  }
}
