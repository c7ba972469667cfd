/** The settings of the one-machine edition, checked. What is undefined was not set. */
export interface Settings {
  /** Absolute. */
  home: string
  port: number
  /** What people type; undefined: http://127.0.0.1:<port>. */
  baseUrl: string | undefined
  /** Undefined: an own PostgreSQL. */
  databaseUrl: string | undefined
  databaseOwnerUrl: string | undefined
  /** Undefined: an own Temporal server. */
  temporalAddress: string | undefined
  temporalNamespace: string
  chromePath: string | undefined
  temporalCliPath: string | undefined
  /** Where fetched programs are kept. */
  cacheDir: string
  /** The whole environment, to hand on to the processes that are started. */
  environment: Readonly<Record<string, string | undefined>>
}

/** Reads and checks the settings; throws a Refusal (Japanese) that names the wrong one. */
export type ReadSettings = () => Settings
