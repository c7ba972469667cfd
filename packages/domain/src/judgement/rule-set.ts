import { achieved, isAtLeast } from './achieved.ts'
import type { JudgementCase } from './judgement-case.ts'
import type { JudgementMark } from './mark.ts'
import { whyNotJudged } from './not-judged.ts'
import type { Path } from './path.ts'
import { lastYearOf } from './period-years.ts'

/** What the rules of a set may ask of a row; the whole vocabulary of rule sets. */
export interface Measured {
  facts: JudgementCase
  path: Path | null
}
type Predicate = (measured: Measured) => boolean

/** The share of the way to the 目安 that has been gone: 1 on the path, 0 at the start, negative where it got worse. */
export function shareOfPath({ facts, path }: Measured): number | null {
  if (path === null || facts.actual.number === null) return null
  const way = path.expected - path.startValue
  if (way === 0) return isAtLeast(facts, facts.actual.number, path.expected) ? 1 : facts.actual.number / path.expected
  return (facts.actual.number - path.startValue) / way
}

const PREDICATES = {
  'not-judged': ({ facts }) =>
    whyNotJudged(facts) !== null && !(whyNotJudged(facts) === 'no-baseline' && achieved(facts) === 'yes'),
  'meets-target-in-target-year': ({ facts }) =>
    achieved(facts) === 'yes' && facts.fiscalYear >= (lastYearOf(facts.target.period) ?? Infinity),
  'meets-target': ({ facts }) => achieved(facts) === 'yes',
  'on-path': ({ facts, path }) =>
    path !== null && facts.actual.number !== null && isAtLeast(facts, facts.actual.number, path.expected),
  'most-of-path': (measured) => (shareOfPath(measured) ?? 0) >= 0.6,
  otherwise: () => true,
} satisfies Record<string, Predicate>

/** One line of a rule set: the first line whose condition holds gives the mark and its printed word. */
export interface Rule {
  when: keyof typeof PREDICATES
  mark: JudgementMark
  word: string
}

/** A table of rules, chosen by the municipality before the year opens; its version is printed. */
export interface RuleSet {
  id: string
  version: string
  name: string
  rules: readonly Rule[]
}

/** 標準: target reached, else the straight path and six tenths of it. */
export const STANDARD_RULES: RuleSet = {
  id: 'standard',
  version: '1',
  name: '標準',
  rules: [
    { when: 'not-judged', mark: 'none', word: '判定なし' },
    { when: 'meets-target-in-target-year', mark: 'achieved', word: '達成' },
    { when: 'meets-target', mark: 'reached', word: '目標値到達' },
    { when: 'on-path', mark: 'on-track', word: '順調' },
    { when: 'most-of-path', mark: 'slightly-behind', word: 'やや遅れ' },
    { when: 'otherwise', mark: 'behind', word: '遅れ' },
  ],
}

/** The line of a rule set that a row falls under. */
export function ruleFor(ruleSet: RuleSet, measured: Measured): Rule {
  const rule = ruleSet.rules.find((candidate) => PREDICATES[candidate.when](measured))
  if (rule === undefined)
    throw new TypeError(`rule set ${ruleSet.id} has no line for every case: end it with «otherwise»`)
  return rule
}
