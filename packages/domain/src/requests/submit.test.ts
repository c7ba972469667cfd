import { describe, expect, it } from 'vitest'
import { decideRequest } from './decide.ts'
import { submitting } from './testing/acts.ts'
import { held } from './testing/office.ts'
import { decided, play } from './testing/play.ts'
import { RETURNED, request, row, unanswered } from './testing/subject.ts'

describe('提出', () => {
  it('sends every row to the first step, with its content and who wrote it', () => {
    const asked = unanswered('a', 'b')
    const outcome = decided(asked, submitting('Staff', asked, {}, { b: ['OtherStaff'] }), held())
    expect(outcome.items).toEqual([
      row('a', 'circulating', { drafters: ['Staff'] }),
      row('b', 'circulating', { drafters: ['OtherStaff', 'Staff'] }),
    ])
    expect(outcome).toMatchObject({ step: null, post: null, effects: [{ kind: 'waits', step: 1 }] })
  })

  it('counts whoever submits among the drafters of each row it sends', () => {
    const asked = unanswered('a')
    const outcome = decided(asked, submitting('OtherStaff', asked, {}, { a: ['Staff'] }), held())
    expect(outcome.items[0]?.drafters).toEqual(['OtherStaff', 'Staff'])
  })

  it('leaves decided, confirmed, waiting and closed rows exactly as they are', () => {
    const before = request([
      row('a', 'decided', { drafters: ['OtherStaff'] }),
      row('b', 'confirmed'),
      row('c', 'deciding'),
      row('d', 'closed'),
      row('e', 'returned'),
    ])
    const outcome = decided(before, submitting('Staff', before, { e: 'e-v2' }), held())
    for (const index of [0, 1, 2, 3]) expect(outcome.items[index]).toBe(before.items[index])
    expect(outcome.items[4]).toEqual(row('e', 'circulating', { hash: 'e-v2', returned: RETURNED }))
  })

  it('takes a returned row back unchanged too: the section may stand by its answer', () => {
    const before = request([row('a', 'returned')])
    expect(decided(before, submitting('Staff', before), held()).items[0]?.state).toBe('circulating')
  })

  it('keeps the reason of a return beside the row until the next decision', () => {
    const before = request([row('a', 'returned')])
    expect(decided(before, submitting('Staff', before, { a: 'a-v2' }), held()).items[0]?.returned).toEqual(RETURNED)
  })

  it('goes straight to the decision where nobody holds the 回議', () => {
    const asked = unanswered('a')
    const outcome = decided(asked, submitting('Staff', asked), held({ chief: [] }))
    expect(outcome.items[0]).toMatchObject({ state: 'deciding', step: 2 })
    expect(outcome.effects).toEqual([{ kind: 'waits', step: 2 }])
  })

  it('goes straight to the decision where the only circulator drafted', () => {
    const asked = unanswered('a')
    expect(decided(asked, submitting('Chief', asked), held()).items[0]).toMatchObject({ state: 'deciding', step: 2 })
  })

  it('sends all rows together: a circulator who drafted one of them is passed over for all', () => {
    const asked = unanswered('a', 'b')
    const outcome = decided(asked, submitting('Staff', asked, {}, { b: ['Chief'] }), held())
    expect(outcome.items.map((item) => item.step)).toEqual([2, 2])
    expect(outcome.items.map((item) => item.drafters)).toEqual([['Staff'], ['Chief', 'Staff']])
  })

  it('passes over a circulator who wrote a row that waits already', () => {
    const before = request([row('a', 'deciding', { drafters: ['Chief'] }), row('b', 'returned')])
    const outcome = decided(before, submitting('Staff', before, { b: 'b-v2' }), held())
    expect(outcome.items[1]).toMatchObject({ state: 'deciding', step: 2 })
  })

  it('waits on the decision where nobody at all can decide', () => {
    const asked = unanswered('a')
    const nobody = held({ chief: [], head: [], director: [], 'vice-mayor': [] })
    expect(decided(asked, submitting('Staff', asked), nobody).items[0]).toMatchObject({ state: 'deciding', step: 2 })
  })

  it.each([
    ['somebody of another section', 'Planner', {}, 'not-your-post'],
    ['a waiting row that was changed', 'Staff', { waiting: 'changed' }, 'item-locked'],
    ['a decided row that was changed', 'Staff', { decided: 'changed' }, 'item-locked'],
    ['a confirmed row that was changed', 'Staff', { confirmed: 'changed' }, 'item-locked'],
    ['a closed row that was changed', 'Staff', { closed: 'changed' }, 'item-locked'],
  ])('is refused for %s', (_case, name, hashes, code) => {
    const before = request([
      row('waiting', 'circulating'),
      row('decided', 'decided'),
      row('confirmed', 'confirmed'),
      row('closed', 'closed'),
      row('open', 'returned'),
    ])
    expect(decideRequest(before, submitting(name, before, hashes), held())).toMatchObject({ kind: 'refused', code })
  })

  it('names the locked row that was changed', () => {
    const before = request([row('a', 'decided'), row('b', 'returned')])
    const outcome = decideRequest(before, submitting('Staff', before, { a: 'a-v2', b: 'b-v2' }), held())
    expect(outcome).toEqual({ kind: 'refused', code: 'item-locked', params: { item: 'a' } })
  })

  it('is refused where nothing is open', () => {
    const before = request([row('a', 'decided'), row('b', 'circulating')])
    expect(decideRequest(before, submitting('Staff', before), held())).toMatchObject({ code: 'nothing-to-submit' })
  })

  it.each([
    ['leaves a row out', ['a']],
    ['names an unknown row', ['a', 'c']],
    ['names a row too many', ['a', 'b', 'c']],
    ['names a row twice', ['a', 'a']],
    ['names a row twice beside all others', ['a', 'b', 'b']],
    ['is empty', []],
  ])('is refused where the revision %s', (_case, ids) => {
    const asked = unanswered('a', 'b')
    const act = submitting('Staff', unanswered(...ids))
    expect(decideRequest(asked, act, held())).toMatchObject({ kind: 'refused', code: 'items-differ' })
  })

  it('may name the rows in any order and keeps the order of the request', () => {
    const asked = unanswered('a', 'b', 'c')
    const outcome = decided(asked, submitting('Staff', unanswered('c', 'a', 'b')), held())
    expect(outcome.items.map((item) => item.id)).toEqual(['a', 'b', 'c'])
  })

  it('is refused on a route without a decision', () => {
    const asked = { ...unanswered('a'), route: { steps: [], above: [] } }
    expect(decideRequest(asked, submitting('Staff', asked), held())).toMatchObject({ code: 'wrong-step' })
  })
})

describe('提出 of 公表', () => {
  const publication = (unsettledErrors: number) => ({
    ...unanswered('edition'),
    kind: 'publication' as const,
    unsettledErrors,
  })

  it('is refused while an error is unsettled, and says how many there are', () => {
    const outcome = decideRequest(publication(2), submitting('Staff', publication(2)), held())
    expect(outcome).toEqual({ kind: 'refused', code: 'unsettled-errors', params: { count: 2 } })
  })

  it('goes its way once every error is settled', () => {
    expect(play(publication(0), held(), (now) => submitting('Staff', now)).items[0]?.state).toBe('circulating')
  })

  it('alone is held up by errors: a section may submit beside them', () => {
    const asked = { ...unanswered('a'), unsettledErrors: 5 }
    expect(play(asked, held(), (now) => submitting('Staff', now)).items[0]?.state).toBe('circulating')
  })
})
