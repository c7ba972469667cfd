import { dayRules } from './day-rules.ts'
import type { TimeRule } from './time-rule.ts'
import { yearRules } from './year-rules.ts'

/** Every form of a time, in the order they are tried. */
export const timeRules: readonly TimeRule[] = [...dayRules, ...yearRules]
