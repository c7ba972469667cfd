import { describe, expect, it } from 'vitest'
import { ITEM_STATES, type ItemState } from './item.ts'
import { requestState, waitingDrafters } from './request.ts'
import { row } from './testing/subject.ts'

const stateOf = (...states: ItemState[]): string =>
  requestState(states.map((state, index) => row(`row-${index}`, state)))

describe('the state of a request', () => {
  it.each([
    ['requested', 'requested'],
    ['circulating', 'circulating'],
    ['deciding', 'decision'],
    ['decided', 'decided'],
    ['confirmed', 'confirmed'],
    ['returned', 'returned'],
    ['closed', 'closed'],
  ] as const)('is that of its rows where all are %s: %s', (state, expected) => {
    expect(stateOf(state)).toBe(expected)
    expect(stateOf(state, state, state)).toBe(expected)
  })

  it.each([
    ['returned', ['confirmed', 'returned', 'deciding', 'requested']],
    ['requested', ['circulating', 'requested', 'decided']],
    ['circulating', ['deciding', 'decided', 'circulating']],
    ['decision', ['decided', 'deciding', 'confirmed']],
    ['decided', ['confirmed', 'decided']],
    ['confirmed', ['closed', 'confirmed']],
  ] as const)('is %s where the rows are %s', (expected, states) => {
    expect(stateOf(...states)).toBe(expected)
  })

  it('is that of the row that comes first for every pair, in whatever order they stand', () => {
    const firstComes = ['returned', 'requested', 'circulating', 'deciding', 'decided', 'confirmed', 'closed']
    for (const one of ITEM_STATES) {
      for (const other of ITEM_STATES) {
        const slowest = firstComes.indexOf(one) < firstComes.indexOf(other) ? one : other
        expect([one, other, stateOf(one, other)]).toEqual([one, other, stateOf(slowest)])
      }
    }
  })
})

describe('the drafters of what waits', () => {
  it('are everybody who wrote a waiting row, once', () => {
    const items = [
      row('a', 'circulating', { drafters: ['Staff', 'Chief'] }),
      row('b', 'deciding', { drafters: ['Staff', 'Head'] }),
    ]
    expect(waitingDrafters(items)).toEqual(['Staff', 'Chief', 'Head'])
  })

  it('leave out who wrote rows that are decided, returned or closed', () => {
    const items = [
      row('a', 'circulating'),
      row('b', 'decided', { drafters: ['Chief'] }),
      row('c', 'returned', { drafters: ['Head'] }),
      row('d', 'closed', { drafters: ['Director'] }),
    ]
    expect(waitingDrafters(items)).toEqual(['Staff'])
  })
})
