import pino from 'pino'

/** Structured log, one JSON object a line on standard output; ids only, never a text, a name or a secret. */
export type Log = pino.Logger

/** Opens the worker's log. */
export function createLog(): Log {
  return pino({ name: 'worker', base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
