import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Holders } from '../organisation/holders.ts'
import { effectivePost, nextStep } from './effective-post.ts'
import type { Route } from './route.ts'

const ROUTE: Route = {
  steps: [
    { no: 1, kind: 'circulation', post: 'chief' },
    { no: 2, kind: 'concurrence', post: 'finance' },
    { no: 3, kind: 'decision', post: 'head' },
  ],
  above: ['director', 'vice-mayor'],
}

const held =
  (staffing: Readonly<Record<string, readonly string[]>>): Holders =>
  (post) =>
    staffing[post] ?? []

const ALL = {
  chief: ['Chief'],
  finance: ['Finance'],
  head: ['Head'],
  director: ['Director'],
  'vice-mayor': ['ViceMayor'],
}

describe('whose turn it is', () => {
  it.each([
    [1, 'chief', ['Chief']],
    [2, 'finance', ['Finance']],
    [3, 'head', ['Head']],
  ])('on step %i is the holder of its post', (no, post, persons) => {
    expect(effectivePost(ROUTE, no, ['Staff'], held(ALL))).toEqual({
      step: ROUTE.steps[no - 1],
      post,
      persons,
      raised: false,
    })
  })

  it('on a step the route does not have is nobody’s', () => {
    expect(effectivePost(ROUTE, 0, [], held(ALL))).toBeNull()
    expect(effectivePost(ROUTE, 4, [], held(ALL))).toBeNull()
  })

  it('is all holders’ of a post but the drafters', () => {
    const shared = held({ ...ALL, head: ['Head', 'Acting', 'Staff'] })
    expect(effectivePost(ROUTE, 3, ['Staff', 'Head'], shared)).toMatchObject({ persons: ['Acting'], raised: false })
  })

  it.each([
    ['the head drafted', ['Head'], ALL, 'director'],
    ['head and director drafted', ['Head', 'Director'], ALL, 'vice-mayor'],
    ['the head’s post is vacant', [], { ...ALL, head: [] }, 'director'],
    ['the head’s post is vacant and the director drafted', ['Director'], { ...ALL, head: [] }, 'vice-mayor'],
  ])('goes up the posts above where %s', (_case, drafters, staffing, post) => {
    expect(effectivePost(ROUTE, 3, drafters, held(staffing))).toMatchObject({ post, raised: true, step: { no: 3 } })
  })

  it('is nobody’s where everybody up to the last post above drafted or is missing', () => {
    expect(effectivePost(ROUTE, 3, ['Head', 'Director', 'ViceMayor'], held(ALL))).toBeNull()
    expect(effectivePost(ROUTE, 3, ['Head'], held({ head: ['Head'] }))).toBeNull()
  })

  it('never goes up on a 回議 or 合議: they are passed over', () => {
    expect(effectivePost(ROUTE, 1, ['Chief'], held(ALL))).toMatchObject({ step: { no: 2 }, post: 'finance' })
    expect(effectivePost(ROUTE, 1, ['Chief'], held({ ...ALL, finance: [] }))).toMatchObject({ step: { no: 3 } })
    expect(effectivePost(ROUTE, 2, ['Finance'], held(ALL))).toMatchObject({ step: { no: 3 }, raised: false })
  })

  it('goes neither back nor forth otherwise', () => {
    expect(effectivePost(ROUTE, 2, [], held({ ...ALL, chief: [] }))?.step.no).toBe(2)
    expect(effectivePost(ROUTE, 1, [], held({ ...ALL, head: [] }))?.step.no).toBe(1)
  })
})

describe('the next step', () => {
  it.each([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, null],
  ])('after %i is %s', (no, next) => {
    expect(nextStep(ROUTE, no, ['Staff'], held(ALL))?.no ?? null).toBe(next)
  })

  it('passes over steps nobody can act on, but never the decision', () => {
    expect(nextStep(ROUTE, 0, ['Chief'], held(ALL))?.no).toBe(2)
    expect(nextStep(ROUTE, 0, [], held({}))?.no).toBe(3)
  })
})

describe('whoever drafted and whoever holds what', () => {
  const person = fc.constantFrom<string>('A', 'B', 'C', 'D')
  const staffing = fc.record({
    chief: fc.uniqueArray(person),
    finance: fc.uniqueArray(person),
    head: fc.uniqueArray(person),
    director: fc.uniqueArray(person),
    'vice-mayor': fc.uniqueArray(person),
  })

  it('no drafter ever has the turn, and who has it holds the post', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.uniqueArray(person), staffing, (no, drafters, posts) => {
        const persons = effectivePost(ROUTE, no, drafters, held(posts))?.persons ?? []
        expect(persons.filter((each) => drafters.includes(each))).toEqual([])
        const holders = held(posts)(effectivePost(ROUTE, no, drafters, held(posts))?.post ?? '')
        expect(persons.every((each) => holders.includes(each))).toBe(true)
      }),
    )
  })

  it('somebody has the turn wherever somebody can decide', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.uniqueArray(person), staffing, (no, drafters, posts) => {
        const deciders = [...posts.head, ...posts.director, ...posts['vice-mayor']]
        const canDecide = deciders.some((each) => !drafters.includes(each))
        const circulates = [posts.chief, posts.finance]
          .slice(no - 1)
          .flat()
          .some((each) => !drafters.includes(each))
        expect(effectivePost(ROUTE, no, drafters, held(posts)) !== null).toBe(canDecide || circulates)
      }),
    )
  })
})
