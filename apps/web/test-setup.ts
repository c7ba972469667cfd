import { migrate } from '@torikumi/database'
import { postgresGlobalSetup } from '@torikumi/engines/testing'

export const setup = postgresGlobalSetup({
  prepareTemplate: async (ownerUrl) => {
    await migrate(ownerUrl, 'torikumi_app')
  },
})
