/** Real engines for tests under vitest: a throw-away PostgreSQL with cloned databases, and Temporal's programs. */
export { cloneDatabase, type ClonedDatabase } from './clone-database.ts'
export type { PostgresContext } from './postgres-context.ts'
export { postgresGlobalSetup } from './postgres-global-setup.ts'
export type { TemporalContext } from './temporal-context.ts'
export { defaultCacheDir, temporalGlobalSetup } from './temporal-global-setup.ts'
export { temporalPrograms } from './temporal-programs.ts'
export { startTemporaryCluster, sweepAbandonedClusters } from './temporary-cluster.ts'
