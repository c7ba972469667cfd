/** Real engines for tests under vitest: a throw-away PostgreSQL with cloned databases. */
export { cloneDatabase, type ClonedDatabase } from './clone-database.ts'
export type { PostgresContext } from './postgres-context.ts'
export { postgresGlobalSetup } from './postgres-global-setup.ts'
export { startTemporaryCluster, sweepAbandonedClusters } from './temporary-cluster.ts'
