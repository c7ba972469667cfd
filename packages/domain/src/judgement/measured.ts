import { achieved, isAtLeast } from './achieved.ts'
import { type JudgementCase, baselineIsCountedOtherwise } from './judgement-case.ts'
import { whyNotJudged } from './not-judged.ts'
import type { Path } from './path.ts'
import { lastYearOf } from './period-years.ts'
import { type Ratio, compare, dividedBy, minus, ratioOf, times } from './ratio.ts'

/** A row with its path: all that the rules of a set may look at. */
export interface Measured {
  facts: JudgementCase
  path: Path | null
}

/**
 * The share of the way to the 目安 that has been gone: 1 on the path, 0 at the start, negative where it got worse. Where the
 * 目安 is flat (a mean over the plan's years without 現状値) the actual's share of it. Null where there is no way to go: a
 * floor to be kept, or a target on the wrong side of 現状値.
 */
export function shareOfPath({ facts, path }: Measured): Ratio | null {
  const { number: actual } = facts.actual
  if (path === null || actual === null) return null
  const way = minus(path.expected, ratioOf(path.startValue))
  if (way.of !== 0n) {
    const rises = way.of > 0n
    const opposed = facts.direction === 'lower' ? rises : !rises
    return opposed ? null : dividedBy(minus(ratioOf(actual), ratioOf(path.startValue)), way)
  }
  if (facts.baseline.number !== null) return null
  return facts.direction === 'lower'
    ? dividedBy(path.expected, ratioOf(actual))
    : dividedBy(ratioOf(actual), path.expected)
}

const atLeast = (share: Ratio | null, tenths: number): boolean =>
  share !== null && compare(share, { of: BigInt(tenths), over: 10n }) >= 0

/** −1 worse than 現状値, 0 the same, 1 better; null where the two may not be compared. */
function besideBaseline({ facts }: Measured): -1 | 0 | 1 | null {
  const { number: actual } = facts.actual
  const { number: baseline } = facts.baseline
  if (actual === null || baseline === null || baselineIsCountedOtherwise(facts)) return null
  if (actual === baseline) return 0
  return isAtLeast(facts, actual, baseline) ? 1 : -1
}

/** Within a tenth of 現状値 on its worse side. */
function isAboutBaseline({ facts }: Measured): boolean {
  const { number: actual } = facts.actual
  const { number: baseline } = facts.baseline
  if (actual === null || baseline === null) return false
  const gap = minus(ratioOf(actual), ratioOf(baseline))
  const tenth = times(ratioOf(Math.abs(baseline)), { of: 1n, over: 10n })
  return compare(gap.of < 0n ? { of: -gap.of, over: gap.over } : gap, tenth) <= 0
}

/** The whole vocabulary of rule sets: what a line may ask of a row. */
export const PREDICATES = {
  'not-judged': ({ facts }) => whyNotJudged(facts) !== null,
  'reached-in-target-year': ({ facts }) =>
    achieved(facts) === 'yes' && facts.fiscalYear >= (lastYearOf(facts.target.period) ?? Infinity),
  reached: ({ facts }) => achieved(facts) === 'yes',
  'on-path': ({ facts, path }) =>
    path !== null && facts.actual.number !== null && atLeast(shareOfPath({ facts, path }), 10),
  'six-tenths-of-path': (measured) => atLeast(shareOfPath(measured), 6),
  'seven-tenths-of-path': (measured) => atLeast(shareOfPath(measured), 7),
  'better-than-baseline': (measured) => besideBaseline(measured) === 1,
  'about-baseline': (measured) => besideBaseline(measured) !== null && isAboutBaseline(measured),
  'no-baseline': (measured) => besideBaseline(measured) === null,
  otherwise: () => true,
} satisfies Record<string, (measured: Measured) => boolean>

export type PredicateName = keyof typeof PREDICATES
