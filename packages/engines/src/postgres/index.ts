/** The embedded PostgreSQL: started on a data folder, with the two roles and the database of the applications. */
export { bundledBinaries, type Binaries } from './binaries.ts'
export { ADMIN_ROLE, APP_ROLE, DATABASE, OWNER_ROLE } from './connection-url.ts'
export { removePostgresData } from './data-folder.ts'
export { type PostgresRole, type RunningPostgres, startPostgres, type StartPostgresInput } from './start-postgres.ts'
