import type { MissingReason } from './missing-reason.ts'
import type { ReadingContext } from './reading-context.ts'
import { readValue } from './read-value.ts'
import type { ValueReading } from './value-reading.ts'
import type { ValueStatus } from './value-status.ts'

/**
 * A value cell: the exact text that was entered, what it was read as, why there is no value (`none` where there is one)
 * and whether the figure is final. The three are kept apart: printing uses `raw` only.
 */
export type Value = { raw: string; reading: ValueReading; reason: MissingReason; status: ValueStatus }

/**
 * A cell with its reading. A reason given by the section («今年度は調査なし») wins over the one the dash was read as; an
 * empty status is `final`.
 */
export const valueOf = (
  raw: string,
  context: ReadingContext = {},
  given: { reason?: MissingReason; status?: ValueStatus } = {},
): Value => {
  const reading = readValue(raw, context)
  const reason = given.reason !== undefined && given.reason !== 'none' ? given.reason : reading.missingReason
  return { raw, reading, reason, status: given.status ?? 'final' }
}

/** The cell as it is printed: byte for byte what was entered. */
export const printValue = (value: Value): string => value.raw
