/** The one place time comes from; tests and rehearsals give another. */
export interface Clock {
  now: () => Date
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date() }
