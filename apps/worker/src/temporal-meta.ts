import type { LogMetadata } from '@temporalio/worker'

/** What Temporal says beside a line of its log, with the message of an error, which JSON would leave out. */
export function temporalMeta(meta: LogMetadata = {}): LogMetadata {
  const { error } = meta as { error?: unknown }
  return error instanceof Error ? { ...meta, error: error.message } : meta
}
