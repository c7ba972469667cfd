/** What the global set-up tells the test files about Temporal's programs. */
export type TemporalContext = {
  /** Path of the CLI with the development server; undefined when it could not be had. */
  cli?: string
  /** Path of the time-skipping test server; undefined when it could not be had. */
  testServer?: string
  /** Why one of them is missing. */
  missing?: string
}

declare module 'vitest' {
  interface ProvidedContext {
    torikumiTemporal: TemporalContext
  }
}
