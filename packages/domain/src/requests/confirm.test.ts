import { describe, expect, it } from 'vitest'
import { PLANNING } from './confirm.ts'
import { decideRequest } from './decide.ts'
import { AT, reviewing, statesOf, submitting } from './testing/acts.ts'
import { held } from './testing/office.ts'
import { decided, play } from './testing/play.ts'
import { request, row } from './testing/subject.ts'

describe('企画課確認', () => {
  it('confirms the decided rows it names, and tells of them', () => {
    const before = request([row('a', 'decided'), row('b', 'decided'), row('c', 'deciding')])
    const outcome = decided(before, reviewing('confirm', 'Planner', { accepted: ['a'] }), held())
    expect(statesOf(outcome.items)).toEqual({ a: 'confirmed', b: 'decided', c: 'deciding' })
    expect(outcome).toMatchObject({ step: null, post: null, effects: [{ kind: 'confirmed', items: ['a'] }] })
  })

  it('keeps what was decided: content, drafters and decider', () => {
    const before = request([row('a', 'decided')])
    const outcome = decided(before, reviewing('confirm', 'Planner', { accepted: ['a'] }), held())
    expect(outcome.items[0]).toEqual({ ...before.items[0], state: 'confirmed' })
  })

  it('confirms some rows and returns others in one act', () => {
    const before = request([row('a', 'decided'), row('b', 'decided')])
    const outcome = decided(before, reviewing('confirm', 'Planner', { accepted: ['a'], returned: ['b'] }), held())
    expect(statesOf(outcome.items)).toEqual({ a: 'confirmed', b: 'returned' })
    expect(outcome.effects).toEqual([
      { kind: 'confirmed', items: ['a'] },
      { kind: 'returned', items: ['b'] },
    ])
  })

  it('is refused to sections and to posts above them', () => {
    const before = request([row('a', 'decided')])
    for (const name of ['Staff', 'Head', 'Director']) {
      expect(decideRequest(before, reviewing('confirm', name, { accepted: ['a'] }), held())).toMatchObject({
        code: 'not-your-post',
      })
    }
  })

  it('is refused to whoever of planning drafted a row, and names it', () => {
    const before = request([row('a', 'decided'), row('b', 'decided', { drafters: ['OtherPlanner', 'Planner'] })])
    const outcome = decideRequest(before, reviewing('confirm', 'Planner', { accepted: ['a', 'b'] }), held())
    expect(outcome).toEqual({ kind: 'refused', code: 'own-row-confirmation', params: { item: 'b' } })
  })

  it('is refused to whoever of planning decided a row', () => {
    const before = request([row('a', 'decided', { decidedBy: 'Planner' })])
    const act = (name: string) => reviewing('confirm', name, { accepted: ['a'] })
    expect(decideRequest(before, act('Planner'), held())).toMatchObject({ code: 'own-row-confirmation' })
    expect(decided(before, act('OtherPlanner'), held()).items[0]?.state).toBe('confirmed')
  })

  it.each(['circulating', 'deciding', 'confirmed', 'returned', 'closed'] as const)(
    'is refused for a %s row',
    (state) => {
      const before = request([row('a', state)])
      expect(decideRequest(before, reviewing('confirm', 'Planner', { accepted: ['a'] }), held())).toMatchObject({
        code: 'not-waiting',
        params: { item: 'a' },
      })
    },
  )

  it('is not part of 公表', () => {
    const before = request([row('edition', 'decided')], { kind: 'publication' })
    const act = reviewing('confirm', 'Planner', { accepted: ['edition'] })
    expect(decideRequest(before, act, held())).toMatchObject({ code: 'wrong-step' })
  })
})

describe('planning’s return', () => {
  const returning = (name: string, id: string) => reviewing('return', name, { returned: [id], byPlanning: true })

  it.each(['decided', 'confirmed'] as const)('takes a %s row back to its section', (state) => {
    const outcome = decided(request([row('a', state)]), returning('Planner', 'a'), held())
    expect(outcome.items[0]).toEqual({
      ...row('a', 'returned'),
      returned: { reason: '出典を書いてください。', post: PLANNING, at: AT },
    })
    expect(outcome).toMatchObject({ step: null, post: null, effects: [{ kind: 'returned', items: ['a'] }] })
  })

  it('may come from whoever of planning drafted or decided the row', () => {
    const before = request([row('a', 'decided', { drafters: ['Planner'], decidedBy: 'OtherPlanner' })])
    expect(decided(before, returning('Planner', 'a'), held()).items[0]?.state).toBe('returned')
    expect(decided(before, returning('OtherPlanner', 'a'), held()).items[0]?.state).toBe('returned')
  })

  it('sends the row through the whole route again, and the others stay decided', () => {
    const end = play(
      request([row('a', 'confirmed'), row('b', 'decided')]),
      held(),
      () => returning('Planner', 'a'),
      (now) => submitting('Staff', now, { a: 'a-v2' }),
    )
    expect(end.items[0]).toMatchObject({ state: 'circulating', step: 1, hash: 'a-v2', decidedBy: null })
    expect(end.items[1]).toEqual(row('b', 'decided'))
  })

  it('reaches no row that waits on the route: that is for its steps', () => {
    for (const state of ['circulating', 'deciding', 'returned', 'closed'] as const) {
      expect(decideRequest(request([row('a', state)]), returning('Planner', 'a'), held())).toMatchObject({
        code: 'not-waiting',
      })
    }
  })

  it('confirms nothing on the side', () => {
    const before = request([row('a', 'decided'), row('b', 'decided')])
    const act = reviewing('return', 'Planner', { accepted: ['a'], returned: ['b'], byPlanning: true })
    expect(decideRequest(before, act, held())).toMatchObject({ code: 'wrong-step' })
  })

  it('is refused to everybody else', () => {
    expect(decideRequest(request([row('a', 'decided')]), returning('Head', 'a'), held())).toMatchObject({
      code: 'not-your-post',
    })
  })

  it('does not reach a 公表: its own route returns it', () => {
    const before = request([row('edition', 'decided')], { kind: 'publication' })
    expect(decideRequest(before, returning('Planner', 'edition'), held())).toMatchObject({ code: 'wrong-step' })
  })
})
