import { describe, expect, it } from 'vitest'
import type { RequestAct } from './act.ts'
import { decideRequest } from './decide.ts'
import { ITEM_STATES, type ItemState } from './item.ts'
import type { RequestSubject } from './request.ts'
import { reviewing, submitting, withdrawing } from './testing/acts.ts'
import { held } from './testing/office.ts'
import { request, row } from './testing/subject.ts'

/** Each act in the hand of whom it is meant for, on the only row of a request. */
const ACTS = {
  'submit unchanged': (now: RequestSubject) => submitting('Staff', now),
  'submit changed': (now: RequestSubject) => submitting('Staff', now, { a: 'a-v2' }),
  withdraw: () => withdrawing('Staff'),
  'agree by the circulator': () => reviewing('agree', 'Chief', { accepted: ['a'] }),
  'agree by the head': () => reviewing('agree', 'Head', { accepted: ['a'] }),
  'approve by the head': () => reviewing('approve', 'Head', { accepted: ['a'] }),
  'approve by the circulator': () => reviewing('approve', 'Chief', { accepted: ['a'] }),
  'return by the circulator': () => reviewing('return', 'Chief', { returned: ['a'] }),
  'return by the head': () => reviewing('return', 'Head', { returned: ['a'] }),
  confirm: () => reviewing('confirm', 'Planner', { accepted: ['a'] }),
  'return by planning': () => reviewing('return', 'Planner', { returned: ['a'], byPlanning: true }),
} satisfies Record<string, (now: RequestSubject) => RequestAct>

type ActName = keyof typeof ACTS

const outcomeOf = (name: ActName, state: ItemState): string => {
  const before = request([row('a', state, { hash: 'a-v1' })])
  const outcome = decideRequest(before, ACTS[name](before), held())
  return outcome.kind === 'refused' ? outcome.code : `→ ${outcome.items[0]?.state}`
}

/** In the order of ITEM_STATES: requested, circulating, deciding, decided, confirmed, returned, closed. */
const TABLE: Record<ActName, string[]> = {
  'submit unchanged': [
    '→ circulating',
    ...Array<string>(4).fill('nothing-to-submit'),
    '→ circulating',
    'nothing-to-submit',
  ],
  'submit changed': ['→ circulating', ...Array<string>(4).fill('item-locked'), '→ circulating', 'item-locked'],
  withdraw: ['nothing-to-withdraw', '→ requested', '→ requested', ...Array<string>(4).fill('nothing-to-withdraw')],
  'agree by the circulator': ['not-waiting', '→ deciding', 'not-your-post', ...Array<string>(4).fill('not-waiting')],
  'agree by the head': ['not-waiting', 'not-your-post', 'wrong-step', ...Array<string>(4).fill('not-waiting')],
  'approve by the head': ['not-waiting', 'not-your-post', '→ decided', ...Array<string>(4).fill('not-waiting')],
  'approve by the circulator': ['not-waiting', 'wrong-step', 'not-your-post', ...Array<string>(4).fill('not-waiting')],
  'return by the circulator': ['not-waiting', '→ returned', 'not-your-post', ...Array<string>(4).fill('not-waiting')],
  'return by the head': ['not-waiting', 'not-your-post', '→ returned', ...Array<string>(4).fill('not-waiting')],
  confirm: [...Array<string>(3).fill('not-waiting'), '→ confirmed', ...Array<string>(3).fill('not-waiting')],
  'return by planning': [
    ...Array<string>(3).fill('not-waiting'),
    '→ returned',
    '→ returned',
    'not-waiting',
    'not-waiting',
  ],
}

describe('every act on every state of a row', () => {
  it.each(Object.keys(TABLE) as ActName[])('%s', (name) => {
    expect(ITEM_STATES.map((state) => `${state}: ${outcomeOf(name, state)}`)).toEqual(
      ITEM_STATES.map((state, index) => `${state}: ${TABLE[name][index]}`),
    )
  })
})

describe('an ended year', () => {
  it.each(Object.keys(ACTS) as ActName[])('refuses %s', (name) => {
    for (const state of ITEM_STATES) {
      const before = request([row('a', state, { hash: 'a-v1' })], { cycleEnded: true })
      expect(decideRequest(before, ACTS[name](before), held())).toEqual({
        kind: 'refused',
        code: 'cycle-ended',
        params: {},
      })
    }
  })
})

describe('the reducer', () => {
  it('changes nothing of what it is given', () => {
    const before = request([row('a', 'deciding'), row('b', 'returned')])
    const copy = structuredClone(before)
    decideRequest(before, reviewing('approve', 'Head', { accepted: ['a'] }), held())
    decideRequest(before, submitting('Staff', before, { b: 'b-v2' }), held())
    decideRequest(before, withdrawing('Staff'), held())
    expect(before).toEqual(copy)
  })
})

describe('公表', () => {
  const publication = (state: ItemState): RequestSubject =>
    request([row('edition', state, { kind: 'edition' })], { kind: 'publication' })

  it('is decided like any row and needs no 企画課確認 afterwards', () => {
    const outcome = decideRequest(
      publication('deciding'),
      reviewing('approve', 'Head', { accepted: ['edition'] }),
      held(),
    )
    expect(outcome).toMatchObject({ kind: 'decided', effects: [{ kind: 'decided', items: ['edition'] }] })
  })

  it('is returned by its route with a reason', () => {
    const outcome = decideRequest(
      publication('deciding'),
      reviewing('return', 'Head', { returned: ['edition'], reason: '表紙の日付が違います。' }),
      held(),
    )
    expect(outcome).toMatchObject({ kind: 'decided', items: [{ state: 'returned', step: null }] })
  })

  it('is decided beside unsettled errors that came up after its submission', () => {
    const late = { ...publication('deciding'), unsettledErrors: 1 }
    expect(decideRequest(late, reviewing('approve', 'Head', { accepted: ['edition'] }), held()).kind).toBe('decided')
  })
})
