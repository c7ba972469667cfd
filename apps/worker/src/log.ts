import pino from 'pino'

/** Structured log, one JSON object a line on standard output; ids only, never a text, a name or a secret. */
export type Log = pino.Logger

const STANDARD_OUTPUT = 1

/** Opens the worker's log on a file descriptor, standard output as a rule. */
export function createLog(descriptor = STANDARD_OUTPUT): Log {
  const options = { name: 'worker', base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return pino(options, pino.destination({ dest: descriptor, sync: true }))
}
