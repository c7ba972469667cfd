import { type Summary, summarise } from './statistics.ts'

/** `ms`: how long one takes, less is better; the others: how many a second, more is better. */
export type Unit = 'ms' | 'cells/s' | 'rows/s' | 'acts/s'

/** One measured thing. */
export interface Figure {
  what: string
  unit: Unit
  summary: Summary
}

/** What was measured, the limits it stands beside, and where its time goes. */
export interface Comparison {
  measured: Figure
  /** `ratio`: how many times the limit's time the measured thing takes; 1 is the limit itself. */
  limits: (Figure & { ratio: number })[]
  /** `share` of the measured median, 0 to 1. */
  steps: (Figure & { share: number })[]
}

/** What one case found: its comparisons, and in words what they were measured on. */
export interface CaseResult {
  comparisons: Comparison[]
  facts: string[]
}

/** A figure from samples in its own unit. */
export function figure(what: string, unit: Unit, samples: readonly number[]): Figure {
  return { what, unit, summary: summarise(samples) }
}

/** A figure of how many a second, from the milliseconds that `count` of them took. */
export function rate(what: string, unit: Exclude<Unit, 'ms'>, count: number, milliseconds: readonly number[]): Figure {
  return figure(
    what,
    unit,
    milliseconds.map((ms) => (count * 1000) / ms),
  )
}

/** A measured thing beside its limits, with the ratio of the medians as time taken over time of the limit. */
export function beside(measured: Figure, limits: readonly Figure[], steps: readonly Figure[] = []): Comparison {
  const whole = measured.summary.median
  return {
    measured,
    limits: limits.map((limit) => ({ ...limit, ratio: timesTheLimit(measured, limit) })),
    steps: steps.map((step) => ({ ...step, share: step.summary.median / whole })),
  }
}

function timesTheLimit(measured: Figure, limit: Figure): number {
  if (measured.unit !== limit.unit) throw new TypeError(`${measured.unit} cannot be compared with ${limit.unit}`)
  const [own, other] = [measured.summary.median, limit.summary.median]
  return measured.unit === 'ms' ? own / other : other / own
}
