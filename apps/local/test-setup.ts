import { migrate } from '@torikumi/database'
import { postgresGlobalSetup, temporalGlobalSetup } from '@torikumi/engines/testing'
import type { TestProject } from 'vitest/node'

const postgres = postgresGlobalSetup({
  prepareTemplate: async (ownerUrl) => {
    await migrate(ownerUrl, 'torikumi_app')
  },
})
const temporal = temporalGlobalSetup()

/** A real PostgreSQL with the schema as template, and Temporal's program where this machine can have it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stop = await postgres(project)
  await temporal(project)
  return stop
}
