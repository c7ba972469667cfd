/** What the global set-up tells the test files about the throw-away cluster. */
export type PostgresContext = {
  /** Superuser, database `postgres`. */
  adminUrl: string
  /** Database the clones are made from. */
  template: string
  ownerUrl: string
  appUrl: string
}

declare module 'vitest' {
  interface ProvidedContext {
    torikumiPostgres: PostgresContext
  }
}
