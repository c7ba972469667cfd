import { describe, expect, it } from 'vitest'
import { roomed, roomForRows, shareRoom } from './summary-room.ts'

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ at }))

describe('the lists of 概要', () => {
  it('have less room beside more bars, and never none', () => {
    expect(roomForRows('短い文です。', { count: 4, long: 0 }, 2)).toBeGreaterThan(
      roomForRows('短い文です。', { count: 8, long: 0 }, 2),
    )
    expect(roomForRows('短い文です。', { count: 4, long: 0 }, 2)).toBeGreaterThan(
      roomForRows('短い文です。', { count: 4, long: 4 }, 2),
    )
    expect(roomForRows('短い文です。', { count: 40, long: 0 }, 2)).toBe(4)
  })

  it('share it by what each needs', () => {
    expect(shareRoom(14, 3, 5)).toEqual([3, 5])
    expect(shareRoom(14, 30, 5)).toEqual([9, 5])
    expect(shareRoom(14, 3, 30)).toEqual([3, 11])
    expect(shareRoom(14, 30, 30)).toEqual([7, 7])
  })

  it('say how many rows are left where not all have room', () => {
    const list = roomed(rows(9), 5)
    expect(list.rows.filter(({ beyond }) => !beyond)).toHaveLength(4)
    expect([list.rows.length, list.rest]).toEqual([9, 'ほか5指標'])
    expect(roomed(rows(5), 5)).toMatchObject({ rest: '' })
  })
})
