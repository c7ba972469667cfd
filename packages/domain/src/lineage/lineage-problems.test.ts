import { describe, expect, it } from 'vitest'
import { lineageProblems } from './lineage-problems.ts'
import type { LineageLink, LineageRelation } from './relation.ts'

const link = (from: string | null, relation: LineageRelation, to: string | null): LineageLink => ({
  fromPlan: 'first',
  toPlan: 'second',
  from,
  to,
  relation,
  note: '',
})
const whole = [
  link('a', 'same', 'a'),
  link('b', 'dropped', null),
  link('c', 'split', 'c1'),
  link('c', 'split', 'c2'),
  link('d', 'merged', 'de'),
  link('e', 'merged', 'de'),
  link(null, 'new', 'f'),
]
const earlier = ['a', 'b', 'c', 'd', 'e']
const later = ['a', 'c1', 'c2', 'de', 'f']

describe('lineageProblems', () => {
  it('finds none in a bridge that answers for every indicator once', () => {
    expect(lineageProblems(whole, earlier, later)).toEqual([])
  })

  it('finds an indicator that goes nowhere and one that comes from nowhere', () => {
    expect(lineageProblems(whole, [...earlier, 'x'], [...later, 'y'])).toEqual([
      { kind: 'no-way-on', indicator: 'x' },
      { kind: 'no-origin', indicator: 'y' },
    ])
  })

  it('finds an indicator that is dropped and goes on', () => {
    expect(lineageProblems([...whole, link('a', 'dropped', null)], earlier, later)).toEqual([
      { kind: 'two-answers', indicator: 'a' },
    ])
  })

  it('finds a name that its plan does not have', () => {
    const links = whole.map((one) => (one.from === 'b' ? link('z', 'dropped', null) : one))
    expect(lineageProblems(links, earlier, later)).toEqual([
      { kind: 'not-in-plan', indicator: 'z' },
      { kind: 'no-way-on', indicator: 'b' },
    ])
  })

  it.each([
    ['a dropped one with a successor', link('a', 'dropped', 'a')],
    ['a new one with an origin', link('a', 'new', 'a')],
    ['the same with two identities', link('a', 'same', 'f')],
    ['a redefined one without a successor', link('a', 'redefined', null)],
  ])('finds %s', (_, wrong) => {
    expect(lineageProblems([wrong], ['a'], ['a', 'f'])).toContainEqual({ kind: 'wrong-ends', indicator: 'a' })
  })
})
