import type { Context } from '@temporalio/activity'

const BEAT_MS = 5_000

/** Runs work while telling Temporal that it is alive; the signal fires when the activity is cancelled. */
export async function beating<T>(
  work: (signal: AbortSignal) => Promise<T>,
  context: Pick<Context, 'heartbeat' | 'cancellationSignal'>,
): Promise<T> {
  const timer = setInterval(() => context.heartbeat(), BEAT_MS)
  try {
    return await work(context.cancellationSignal)
  } finally {
    clearInterval(timer)
  }
}
