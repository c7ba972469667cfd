import type { JudgementMark } from './mark.ts'
import { type Measured, PREDICATES, type PredicateName } from './measured.ts'

/** One line of a rule set: the first line whose condition holds gives the mark and its printed word. */
export interface Rule {
  when: PredicateName
  mark: JudgementMark
  word: string
}

/** A table of rules, chosen by the municipality before the year opens; its version is printed. */
export interface RuleSet {
  id: string
  version: string
  name: string
  /** What its sentences compare with besides the target: the straight path or 現状値. */
  compares: 'path' | 'baseline'
  /** The share of the way to the 目安 its sentences speak of, in tenths. */
  tenths: 6 | 7
  rules: readonly Rule[]
}

/** 標準: target reached, else the straight path and six tenths of it. */
export const STANDARD_RULES: RuleSet = {
  id: 'standard',
  version: '1',
  name: '標準',
  compares: 'path',
  tenths: 6,
  rules: [
    { when: 'not-judged', mark: 'none', word: '判定なし' },
    { when: 'reached-in-target-year', mark: 'achieved', word: '達成' },
    { when: 'reached', mark: 'reached', word: '目標値到達' },
    { when: 'on-path', mark: 'on-track', word: '順調' },
    { when: 'six-tenths-of-path', mark: 'slightly-behind', word: 'やや遅れ' },
    { when: 'otherwise', mark: 'behind', word: '遅れ' },
  ],
}

/** 基準値・目標値比較型: the target, then 現状値 and a tenth around it; no path. */
const BASELINE_AND_TARGET_RULES: RuleSet = {
  id: 'baseline-and-target',
  version: '1',
  name: '基準値・目標値比較型',
  compares: 'baseline',
  tenths: 6,
  rules: [
    { when: 'not-judged', mark: 'none', word: '判定なし' },
    { when: 'reached-in-target-year', mark: 'achieved', word: '目標値に到達' },
    { when: 'reached', mark: 'reached', word: '目標値に到達' },
    { when: 'no-baseline', mark: 'none', word: '判定なし' },
    { when: 'better-than-baseline', mark: 'on-track', word: '現状値より改善' },
    { when: 'about-baseline', mark: 'slightly-behind', word: '現状値と同程度' },
    { when: 'otherwise', mark: 'behind', word: '現状値より後退' },
  ],
}

/** 直線経路型: only the straight path counts, in steps of the whole and of six tenths. */
export const STRAIGHT_PATH_RULES: RuleSet = {
  id: 'straight-path',
  version: '1',
  name: '直線経路型',
  compares: 'path',
  tenths: 6,
  rules: [
    { when: 'not-judged', mark: 'none', word: '判定なし' },
    { when: 'reached', mark: 'on-track', word: '着実に進んでいる' },
    { when: 'on-path', mark: 'on-track', word: '着実に進んでいる' },
    { when: 'six-tenths-of-path', mark: 'slightly-behind', word: 'おおむね進んでいる' },
    { when: 'otherwise', mark: 'behind', word: '改善や工夫が必要' },
  ],
}

/** 国様式型: the four grades of the State's form for grant projects; 7割 of the path is 相当程度. */
const NATIONAL_FORM_RULES: RuleSet = {
  id: 'national-form',
  version: '1',
  name: '国様式型',
  compares: 'path',
  tenths: 7,
  rules: [
    { when: 'not-judged', mark: 'none', word: '判定なし' },
    { when: 'reached-in-target-year', mark: 'achieved', word: '非常に効果的であった' },
    { when: 'reached', mark: 'reached', word: '非常に効果的であった' },
    { when: 'seven-tenths-of-path', mark: 'on-track', word: '相当程度効果があった' },
    { when: 'better-than-baseline', mark: 'slightly-behind', word: '効果があった' },
    { when: 'otherwise', mark: 'behind', word: '効果がなかった' },
  ],
}

/** All rule sets a municipality may choose from. */
export const RULE_SETS: readonly RuleSet[] = [
  STANDARD_RULES,
  BASELINE_AND_TARGET_RULES,
  STRAIGHT_PATH_RULES,
  NATIONAL_FORM_RULES,
]

/** How a year names the rule set it was opened with. */
export type RuleSetName = Pick<RuleSet, 'id' | 'version'>

/** The rule set of an id in that version, or in the one of today where none is named; null where there is none. */
export function ruleSetOf(id: string, version?: string): RuleSet | null {
  return RULE_SETS.find((one) => one.id === id && (version === undefined || one.version === version)) ?? null
}

/** The line of a rule set that a row falls under. */
export function ruleFor(ruleSet: RuleSet, measured: Measured): Rule {
  const rule = ruleSet.rules.find((candidate) => PREDICATES[candidate.when](measured))
  if (rule === undefined)
    throw new TypeError(`rule set ${ruleSet.id} has no line for every case: end it with «otherwise»`)
  return rule
}
