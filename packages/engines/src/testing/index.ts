/** Real engines for tests under vitest: a throw-away PostgreSQL with cloned databases, and Temporal's programs. */
export { cloneDatabase, type ClonedDatabase } from './clone-database.ts'
export { postgresGlobalSetup } from './postgres-global-setup.ts'
export { defaultCacheDir, temporalGlobalSetup } from './temporal-global-setup.ts'
export { temporalPrograms } from './temporal-programs.ts'
