import { arrowRules } from './arrows.ts'
import { clockRules } from './clock-rules.ts'
import { nameRules } from './name-rules.ts'
import { roomRules } from './room-rules.ts'
import type { Rule } from './rule.ts'
import { settingRules } from './setting-rules.ts'
import { suppressionRules } from './suppression-rules.ts'

/** Every rule of the house that the linter cannot express, or cannot explain. */
export const rules: readonly Rule[] = [
  ...arrowRules,
  ...roomRules,
  ...clockRules,
  ...settingRules,
  ...nameRules,
  ...suppressionRules,
]
