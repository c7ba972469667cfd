/** The Temporal development server and the time-skipping test server: found or fetched, checked by hash, started. */
export type { FoundProgram, ProgramSource } from './fetch-program.ts'
export { findTemporalCli, type FindTemporalCliInput } from './find-temporal-cli.ts'
export { findTestServer, type FindTestServerInput } from './find-test-server.ts'
export { type RunningTemporal, startTemporal, type StartTemporalInput } from './start-temporal.ts'
