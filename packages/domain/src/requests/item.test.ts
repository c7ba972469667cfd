import { describe, expect, it } from 'vitest'
import { ITEM_STATES, isOpenToDraft, isWaiting } from './item.ts'
import { row } from './testing/subject.ts'

describe('the state of a row', () => {
  it('waits on the route while it circulates or is being decided, and at no other time', () => {
    expect(ITEM_STATES.filter((state) => isWaiting(row('a', state)))).toEqual(['circulating', 'deciding'])
  })

  it('is open to the section before the first submission and after a return, and at no other time', () => {
    expect(ITEM_STATES.filter((state) => isOpenToDraft(row('a', state)))).toEqual(['requested', 'returned'])
  })

  it('is never open to the section while it waits', () => {
    expect(ITEM_STATES.filter((state) => isWaiting(row('a', state)) && isOpenToDraft(row('a', state)))).toEqual([])
  })
})
