import { describe, expect, it } from 'vitest'
import type { RequestAct } from './act.ts'
import { decideRequest } from './decide.ts'
import { AT, reviewing, statesOf, submitting } from './testing/acts.ts'
import { held, person } from './testing/office.ts'
import { after, decided } from './testing/play.ts'
import { request, row } from './testing/subject.ts'

const closing = (name: string, items: readonly string[], reason = '期限までに回答がないため。'): RequestAct => ({
  kind: 'close',
  actor: person(name),
  at: AT,
  items,
  reason,
})
const asked = (...rows: Parameters<typeof request>[0]) =>
  request(
    rows.map((one) => ({ ...one, kind: 'opinion' as const })),
    { kind: 'opinion' },
  )

describe('未回答のまま締切', () => {
  it.each(['requested', 'returned', 'circulating', 'deciding'] as const)('ends the wait for a %s row', (state) => {
    const outcome = decided(asked(row('a', state), row('b', 'decided')), closing('Planner', ['a']), held())
    expect(statesOf(outcome.items)).toEqual({ a: 'closed', b: 'decided' })
    expect(outcome).toMatchObject({ step: null, post: null, effects: [{ kind: 'closed', items: ['a'] }] })
    expect(outcome.items[0]?.step).toBeNull()
  })

  it.each(['decided', 'confirmed', 'closed'] as const)('leaves a %s row as it is', (state) => {
    expect(decideRequest(asked(row('a', state)), closing('Planner', ['a']), held())).toMatchObject({
      code: 'not-waiting',
      params: { item: 'a' },
    })
  })

  it('is for planning alone, and of what the year itself asks', () => {
    for (const name of ['Staff', 'Head', 'Director'])
      expect(decideRequest(asked(row('a', 'requested')), closing(name, ['a']), held())).toMatchObject({
        code: 'not-your-post',
      })
    const of = (kind: 'regular' | 'correction' | 'additional' | 'publication') =>
      decideRequest(request([row('a', 'requested')], { kind }), closing('Planner', ['a']), held())
    expect(of('regular')).toMatchObject({ kind: 'decided', effects: [{ kind: 'closed', items: ['a'] }] })
    for (const kind of ['correction', 'additional', 'publication'] as const)
      expect(of(kind)).toMatchObject({ code: 'wrong-step' })
  })

  it.each([
    [closing('Planner', []), 'nothing-to-do'],
    [closing('Planner', ['nobody']), 'items-differ'],
    [closing('Planner', ['a', 'a']), 'items-differ'],
    [closing('Planner', ['a'], ' '), 'reason-missing'],
  ])('is refused where it says too little or too much', (act, code) => {
    expect(decideRequest(asked(row('a', 'requested')), act, held())).toMatchObject({ code })
  })

  it('is not undone by a submission, and the other rows go on', () => {
    const before = asked(row('a', 'requested'), row('b', 'requested'))
    const act = closing('Planner', ['a'])
    const now = after(before, act, decided(before, act, held()))
    const sent = submitting('Staff', now, { a: 'a-new', b: 'b-new' })
    expect(decided(now, sent, held()).items).toMatchObject([
      { state: 'closed', hash: null },
      { state: 'circulating', hash: 'b-new' },
    ])
    const last = decided(now, closing('Planner', ['b']), held())
    expect(decideRequest({ ...now, items: last.items }, sent, held())).toMatchObject({ code: 'nothing-to-submit' })
  })

  it('of a row that was submitted keeps the others decidable', () => {
    const before = asked(row('a', 'deciding'), row('b', 'deciding'))
    const act = closing('Planner', ['a'])
    const now = after(before, act, decided(before, act, held()))
    const outcome = decided(now, reviewing('approve', 'Head', { accepted: ['b'] }), held())
    expect(statesOf(outcome.items)).toEqual({ a: 'closed', b: 'decided' })
  })
})
