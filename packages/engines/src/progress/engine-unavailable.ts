/**
 * An engine can be neither found nor fetched nor started. The message is Japanese, plain, and names what the reader
 * can do next; `attempts` lists what was tried, for the log.
 */
export class EngineUnavailable extends Error {
  readonly attempts: readonly string[]

  constructor(message: string, attempts: readonly string[] = []) {
    super(message)
    this.name = 'EngineUnavailable'
    this.attempts = attempts
  }
}
