/** The Temporal development server and the time-skipping test server: found or fetched, checked by hash, started. */
export { findTemporalCli } from './find-temporal-cli.ts'
export { findTestServer } from './find-test-server.ts'
export { type RunningTemporal, startTemporal } from './start-temporal.ts'
