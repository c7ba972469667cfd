import type { RowRule, YearRule } from '../year-rule.ts'
import { belowAccumulation } from './below-accumulation.ts'
import { causeMissing } from './cause-missing.ts'
import { dashWithoutReason } from './dash-without-reason.ts'
import { longText } from './long-text.ts'
import { markup } from './markup.ts'
import { misprint } from './misprint.ts'
import { missingAnswer } from './missing-answer.ts'
import { pastPlan } from './past-plan.ts'
import { personalData } from './personal-data.ts'
import { plannedAccount } from './planned-account.ts'
import { proseContradictsValue } from './prose-contradicts-value.ts'
import { quotesReplaced } from './quotes-replaced.ts'
import { reasonMissing } from './reason-missing.ts'
import { replacedScale } from './replaced-scale.ts'
import { rottingWordsRule } from './rotting-words.ts'
import { sameText } from './same-text.ts'
import { spellingVariants } from './spelling-variants.ts'
import { textInTwoMeasures } from './text-in-two-measures.ts'
import { twoValues } from './two-values.ts'
import { unchangedText } from './unchanged-text.ts'
import { unitDiffers } from './unit-differs.ts'
import { unmatchedBracket } from './unmatched-bracket.ts'
import { unreadValue } from './unread-value.ts'
import { valueJump } from './value-jump.ts'
import { wrongEra } from './wrong-era.ts'
import { wrongSum } from './wrong-sum.ts'

/** The rules over one row, in the order in which a row's findings are listed. */
export const ROW_RULES: readonly RowRule[] = [
  missingAnswer,
  causeMissing,
  unreadValue,
  dashWithoutReason,
  unitDiffers,
  valueJump,
  belowAccumulation,
  replacedScale,
  sameText,
  unchangedText,
  pastPlan,
  plannedAccount,
  rottingWordsRule,
  wrongEra,
  wrongSum,
  unmatchedBracket,
  personalData,
  markup,
  longText,
  reasonMissing,
]

/** The rules that compare rows. */
export const YEAR_RULES: readonly YearRule[] = [
  twoValues,
  proseContradictsValue,
  quotesReplaced,
  textInTwoMeasures,
  misprint,
  spellingVariants,
]
