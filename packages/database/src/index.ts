/** The record in PostgreSQL: schema, migrations, the transactions that decide acts, and one function per question. */
export { type Database, openDatabase } from './open-database.ts'
export { migrate } from './migrate.ts'
export type { Tables } from './tables/index.ts'
export * from './record/index.ts'
export * from './queries/index.ts'
export { findSeries } from './queries/lineage/find-series.ts'
export * from './city/index.ts'
