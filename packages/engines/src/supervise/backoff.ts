/** How long to wait before starting again what ended. */
export type Backoff = {
  firstMs: number
  factor: number
  maxMs: number
  /** A run that lasted this long starts the waiting over from `firstMs`. */
  resetAfterMs: number
}

/** Half a second, doubled up to half a minute; forgotten after a minute of running. */
export const DEFAULT_BACKOFF: Backoff = { firstMs: 500, factor: 2, maxMs: 30_000, resetAfterMs: 60_000 }

/** The wait after the given number of failures in a row (from 1). */
export function waitAfter(failures: number, backoff: Backoff): number {
  return Math.min(backoff.maxMs, backoff.firstMs * backoff.factor ** (failures - 1))
}
