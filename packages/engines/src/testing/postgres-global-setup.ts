import type { TestProject } from 'vitest/node'
import { ADMIN_ROLE, DATABASE } from '../postgres/index.ts'
import type { PostgresContext } from './postgres-context.ts'
import { startTemporaryCluster, sweepAbandonedClusters } from './temporary-cluster.ts'

/**
 * A vitest global set-up: one throw-away PostgreSQL for the run, whose database becomes the template of every
 * `cloneDatabase()`. `prepareTemplate` (the migrations, with the URL of the schema's owner) must close its connections.
 * In the using package: `export const setup = postgresGlobalSetup({ prepareTemplate })`.
 */
export function postgresGlobalSetup(input: {
  prepareTemplate: (ownerUrl: string) => Promise<void>
}): (project: TestProject) => Promise<() => Promise<void>> {
  return async (project) => {
    await sweepAbandonedClusters()
    const postgres = await startTemporaryCluster()
    // A run that ends without its teardown (a second Ctrl-C) takes the server along all the same.
    const endWithUs = () => {
      try {
        process.kill(postgres.pid, 'SIGQUIT')
      } catch {
        // It is gone already.
      }
    }
    process.once('exit', endWithUs)
    const stop = async () => {
      await postgres.stop()
      process.off('exit', endWithUs)
    }
    try {
      await input.prepareTemplate(postgres.ownerUrl)
    } catch (error) {
      await stop()
      throw error
    }
    const context: PostgresContext = {
      adminUrl: postgres.url('postgres', ADMIN_ROLE),
      template: DATABASE,
      ownerUrl: postgres.ownerUrl,
      appUrl: postgres.url(DATABASE),
    }
    project.provide('torikumiPostgres', context)
    return stop
  }
}
