import { type Database, issueSetupToken, recordHolds } from '@torikumi/database'

/**
 * A fresh one-time token for the first administrator of a record that waits for one, or that was asked to stay `empty`; null
 * where the record holds a city. Only its hash is kept: it is to be shown at once.
 */
export async function offerSetup(db: Database, empty: boolean): Promise<string | null> {
  const holds = await recordHolds(db)
  return holds === 'setup' || (empty && holds === 'nothing') ? issueSetupToken(db, new Date()) : null
}
