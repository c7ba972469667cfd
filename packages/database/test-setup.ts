import { postgresGlobalSetup } from '@torikumi/engines/testing'
import { migrate } from './src/migrate.ts'

export const setup = postgresGlobalSetup({
  prepareTemplate: async (ownerUrl) => {
    await migrate(ownerUrl, 'torikumi_app')
  },
})
