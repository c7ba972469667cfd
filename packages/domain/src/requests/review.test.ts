import { describe, expect, it } from 'vitest'
import type { Route } from '../routes/route.ts'
import { decideRequest } from './decide.ts'
import { AT, reviewing, statesOf, submitting } from './testing/acts.ts'
import { held } from './testing/office.ts'
import { decided, play } from './testing/play.ts'
import { RETURNED, request, row } from './testing/subject.ts'

const THREE_STEPS: Route = {
  steps: [
    { no: 1, kind: 'circulation', post: 'chief' },
    { no: 2, kind: 'circulation', post: 'deputy' },
    { no: 3, kind: 'decision', post: 'head' },
  ],
  above: [],
}

describe('回議済', () => {
  it('passes the accepted rows on to the decision and leaves the others where they wait', () => {
    const before = request([row('a', 'circulating'), row('b', 'circulating'), row('c', 'decided')])
    const outcome = decided(before, reviewing('agree', 'Chief', { accepted: ['a'] }), held())
    expect(statesOf(outcome.items)).toEqual({ a: 'deciding', b: 'circulating', c: 'decided' })
    expect(outcome).toMatchObject({ step: 1, post: 'chief', effects: [{ kind: 'waits', step: 2 }] })
    expect(outcome.items[1]).toBe(before.items[1])
  })

  it('keeps the content, the drafters and the earlier return of a row', () => {
    const before = request([row('a', 'circulating', { returned: RETURNED, drafters: ['Staff', 'OtherStaff'] })])
    const outcome = decided(before, reviewing('agree', 'Chief', { accepted: ['a'] }), held())
    expect(outcome.items[0]).toEqual({ ...before.items[0], state: 'deciding', step: 2 })
  })

  it('passes over a later 回議 that nobody holds', () => {
    const before = request([row('a', 'circulating')], { route: THREE_STEPS })
    const agree = reviewing('agree', 'Chief', { accepted: ['a'] })
    expect(decided(before, agree, held({ deputy: [] })).items[0]).toMatchObject({ state: 'deciding', step: 3 })
    expect(decided(before, agree, held({ deputy: ['Deputy'] })).items[0]).toMatchObject({
      state: 'circulating',
      step: 2,
    })
  })

  it('passes over a later 回議 whose only holder wrote another waiting row', () => {
    const before = request([row('a', 'circulating'), row('b', 'circulating', { drafters: ['Deputy'] })], {
      route: THREE_STEPS,
    })
    const outcome = decided(before, reviewing('agree', 'Chief', { accepted: ['a'] }), held({ deputy: ['Deputy'] }))
    expect(outcome.items[0]).toMatchObject({ state: 'deciding', step: 3 })
  })

  it('returns rows in the same act as it passes others on', () => {
    const before = request([row('a', 'circulating'), row('b', 'circulating')])
    const outcome = decided(before, reviewing('agree', 'Chief', { accepted: ['a'], returned: ['b'] }), held())
    expect(statesOf(outcome.items)).toEqual({ a: 'deciding', b: 'returned' })
    expect(outcome.effects).toEqual([
      { kind: 'waits', step: 2 },
      { kind: 'returned', items: ['b'] },
    ])
  })

  it('is refused on the decision, even to its holder', () => {
    const before = request([row('a', 'deciding')])
    expect(decideRequest(before, reviewing('agree', 'Head', { accepted: ['a'] }), held())).toMatchObject({
      code: 'wrong-step',
    })
  })
})

describe('決裁', () => {
  it('decides the accepted rows in the name of the person, and closes an earlier return', () => {
    const before = request([row('a', 'deciding', { returned: RETURNED }), row('b', 'deciding')])
    const outcome = decided(before, reviewing('approve', 'Head', { accepted: ['a', 'b'] }), held())
    expect(outcome.items).toEqual([row('a', 'decided'), row('b', 'decided')])
    expect(outcome).toMatchObject({ step: 2, post: 'head', effects: [{ kind: 'decided', items: ['a', 'b'] }] })
  })

  it('decides some rows and returns others in one act', () => {
    const before = request([row('a', 'deciding'), row('b', 'deciding'), row('c', 'deciding')])
    const outcome = decided(before, reviewing('approve', 'Head', { accepted: ['a', 'c'], returned: ['b'] }), held())
    expect(statesOf(outcome.items)).toEqual({ a: 'decided', b: 'returned', c: 'decided' })
    expect(outcome.effects).toEqual([
      { kind: 'decided', items: ['a', 'c'] },
      { kind: 'returned', items: ['b'] },
    ])
  })

  it('is refused before the 回議 has passed', () => {
    const before = request([row('a', 'circulating')])
    expect(decideRequest(before, reviewing('approve', 'Head', { accepted: ['a'] }), held())).toMatchObject({
      code: 'not-your-post',
    })
    expect(decideRequest(before, reviewing('approve', 'Chief', { accepted: ['a'] }), held())).toMatchObject({
      code: 'wrong-step',
    })
  })

  it('is refused to posts above while the head can decide', () => {
    const before = request([row('a', 'deciding')])
    expect(decideRequest(before, reviewing('approve', 'Director', { accepted: ['a'] }), held())).toMatchObject({
      code: 'not-your-post',
    })
  })

  it('is open to the head where the 回議 fell vacant while the row waited there', () => {
    const before = request([row('a', 'circulating'), row('b', 'deciding')])
    const act = reviewing('approve', 'Head', { accepted: ['a', 'b'] })
    expect(decideRequest(before, act, held())).toMatchObject({ code: 'wrong-step' })
    expect(statesOf(decided(before, act, held({ chief: [] })).items)).toEqual({ a: 'decided', b: 'decided' })
  })

  it('is done by whoever holds the post that day, not by who held it at the submission', () => {
    const submitted = play(request([row('a', 'returned')]), held(), (now) => submitting('Staff', now))
    const waiting = { ...submitted, items: [row('a', 'deciding')] }
    const act = (name: string) => reviewing('approve', name, { accepted: ['a'], revision: 'revision-next' })
    const fromJuly = held({ head: ['NewHead'] })
    expect(decideRequest(waiting, act('Head'), fromJuly)).toMatchObject({ code: 'not-your-post' })
    expect(decided(waiting, act('NewHead'), fromJuly).items[0]).toMatchObject({
      state: 'decided',
      decidedBy: 'NewHead',
    })
  })
})

describe('差戻し', () => {
  it.each([
    ['the circulator', 'circulating', 'Chief', 'chief', 1],
    ['the decider', 'deciding', 'Head', 'head', 2],
  ] as const)('by %s keeps the reason, the post and the instant with the row', (_who, state, name, post, step) => {
    const before = request([row('a', state), row('b', state)])
    const outcome = decided(before, reviewing('return', name, { returned: ['a'], reason: '単位が違います。' }), held())
    expect(outcome.items[0]).toEqual({
      ...before.items[0],
      state: 'returned',
      step: null,
      returned: { reason: '単位が違います。', post, at: AT },
    })
    expect(outcome.items[1]).toBe(before.items[1])
    expect(outcome).toMatchObject({ step, post, effects: [{ kind: 'returned', items: ['a'] }] })
  })

  it('leaves the other 38 of 40 rows where they are', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `row-${index + 1}`)
    const before = request(ids.map((id) => row(id, 'deciding')))
    const outcome = decided(before, reviewing('return', 'Head', { returned: ['row-3', 'row-17'] }), held())
    expect(outcome.items.filter((item) => item.state === 'deciding')).toHaveLength(38)
    expect(outcome.items.filter((item) => item.state === 'returned').map((item) => item.id)).toEqual([
      'row-3',
      'row-17',
    ])
  })

  it('accepts nothing on the side', () => {
    const before = request([row('a', 'deciding'), row('b', 'deciding')])
    const act = reviewing('return', 'Head', { accepted: ['a'], returned: ['b'] })
    expect(decideRequest(before, act, held())).toMatchObject({ code: 'wrong-step' })
  })

  it('comes back to the first step with the new content, while decided rows stay decided', () => {
    const end = play(
      request([row('a', 'deciding'), row('b', 'deciding')]),
      held(),
      () => reviewing('approve', 'Head', { accepted: ['a'], returned: ['b'] }),
      (now) => submitting('Staff', now, { b: 'b-v2' }),
    )
    expect(end.revision).toEqual({ no: 2, sha256: 'revision-next' })
    expect(end.items[0]).toEqual(row('a', 'decided'))
    expect(end.items[1]).toMatchObject({ state: 'circulating', step: 1, hash: 'b-v2' })
  })

  it('does not hold back the circulators whose rows go on: who drafted only a returned row may act on the rest', () => {
    const before = request([row('a', 'circulating'), row('b', 'circulating', { drafters: ['Deputy'] })], {
      route: THREE_STEPS,
    })
    const act = reviewing('agree', 'Chief', { accepted: ['a'], returned: ['b'] })
    expect(decided(before, act, held({ deputy: ['Deputy'] })).items[0]).toMatchObject({ state: 'circulating', step: 2 })
  })
})
