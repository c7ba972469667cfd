import { type LogFile, openLogFile } from '@torikumi/engines/supervise'

/** Everything that writes a log of its own in the home. */
export const LOG_NAMES = ['local', 'postgres', 'temporal', 'worker', 'web'] as const
export type LogName = (typeof LOG_NAMES)[number]
export type Logs = Record<LogName, LogFile>

const LIMITS = { maxBytes: 10_000_000, keep: 3 }

/** Opens the logs of a home: JSON lines, at most about 40 MB each with the older ones. */
export function openLogs(folder: string): Logs & Disposable {
  const logs = Object.fromEntries(LOG_NAMES.map((name) => [name, openLogFile(folder, name, LIMITS)])) as Logs
  return {
    ...logs,
    [Symbol.dispose]: () => {
      for (const name of LOG_NAMES) logs[name].close()
    },
  }
}
