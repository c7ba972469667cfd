import { describe, expect, it } from 'vitest'
import { decideRequest } from './decide.ts'
import { statesOf, withdrawing } from './testing/acts.ts'
import { held } from './testing/office.ts'
import { decided } from './testing/play.ts'
import { RETURNED, request, row } from './testing/subject.ts'

describe('引戻し', () => {
  it('takes every waiting row back and leaves the others', () => {
    const before = request([row('a', 'circulating'), row('b', 'deciding'), row('c', 'decided'), row('d', 'returned')])
    const outcome = decided(before, withdrawing('Staff'), held())
    expect(statesOf(outcome.items)).toEqual({ a: 'requested', b: 'requested', c: 'decided', d: 'returned' })
    expect(outcome).toMatchObject({ step: null, post: null, effects: [{ kind: 'withdrawn' }] })
    expect(outcome.items[2]).toBe(before.items[2])
  })

  it('lets a row wait on no step any more', () => {
    expect(decided(request([row('a', 'deciding')]), withdrawing('Staff'), held()).items[0]?.step).toBeNull()
  })

  it('leaves a row that had been returned as returned, with its reason', () => {
    const before = request([row('a', 'circulating', { returned: RETURNED })])
    expect(decided(before, withdrawing('Staff'), held()).items[0]).toMatchObject({
      state: 'returned',
      returned: RETURNED,
    })
  })

  it('may be done by anybody of the section', () => {
    expect(decided(request([row('a', 'circulating')]), withdrawing('Head'), held()).items[0]?.state).toBe('requested')
  })

  it('is refused to others, planning among them', () => {
    const before = request([row('a', 'circulating')])
    expect(decideRequest(before, withdrawing('Planner'), held())).toMatchObject({ code: 'not-your-post' })
    expect(decideRequest(before, withdrawing('Director'), held())).toMatchObject({ code: 'not-your-post' })
  })

  it('is refused once the step has been opened, and says which and when', () => {
    const opened = [{ step: 1, at: '2017-09-05T00:30:00.000Z' }]
    const outcome = decideRequest(request([row('a', 'circulating')], { opened }), withdrawing('Staff'), held())
    expect(outcome).toEqual({ kind: 'refused', code: 'already-opened', params: { step: 1, at: opened[0]?.at } })
  })

  it('is refused for all rows where one of the steps they wait on has been opened', () => {
    const before = request([row('a', 'circulating'), row('b', 'deciding')], { opened: [{ step: 2, at: 'then' }] })
    expect(decideRequest(before, withdrawing('Staff'), held())).toMatchObject({ code: 'already-opened' })
  })

  it('is possible again after the 回議 has passed the rows on to a step that nobody has opened', () => {
    const before = request([row('a', 'deciding')], { opened: [{ step: 1, at: 'then' }] })
    expect(decided(before, withdrawing('Staff'), held()).items[0]?.state).toBe('requested')
  })

  it.each(['requested', 'decided', 'confirmed', 'returned', 'closed'] as const)(
    'is refused where every row is %s',
    (state) => {
      const before = request([row('a', state), row('b', state)])
      expect(decideRequest(before, withdrawing('Staff'), held())).toMatchObject({ code: 'nothing-to-withdraw' })
    },
  )
})
