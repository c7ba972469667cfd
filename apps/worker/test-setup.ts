import { migrate } from '@torikumi/database'
import { postgresGlobalSetup, temporalGlobalSetup } from '@torikumi/engines/testing'
import type { TestProject } from 'vitest/node'

const postgres = postgresGlobalSetup({
  prepareTemplate: async (ownerUrl) => {
    await migrate(ownerUrl, 'torikumi_app')
  },
})
const temporal = temporalGlobalSetup()

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await temporal(project)
  return postgres(project)
}
