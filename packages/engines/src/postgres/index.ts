/** The embedded PostgreSQL: started on a data folder, with the two roles and the database of the applications. */
export { ADMIN_ROLE, DATABASE, OWNER_ROLE } from './connection-url.ts'
export { removePostgresData } from './data-folder.ts'
export { findRunningPostgres } from './find-running-postgres.ts'
export { type RunningPostgres, startPostgres } from './start-postgres.ts'
