import { Client } from 'pg'
import { postgresGlobalSetup } from '../src/testing/postgres-global-setup.ts'

/** The global set-up of this package's own tests. */
export const setup = postgresGlobalSetup({
  prepareTemplate: async (ownerUrl) => {
    const client = new Client({ connectionString: ownerUrl })
    await client.connect()
    await client.query('create table prepared (n int); insert into prepared values (1)')
    await client.query('grant select, insert on prepared to torikumi_app')
    await client.end()
  },
})
