import { describe, expect, it } from 'vitest'
import { type BesideLists, linesOfRow, roomed, roomForRows, shareRoom } from './summary-room.ts'

const rows = (count: number, lines = 1) => Array.from({ length: count }, (_, at) => ({ at, lines }))
const room = (parts: Partial<BesideLists>): number =>
  roomForRows(
    { lead: '短い文です。', bars: { count: 4, long: 0 }, countRows: 0, hasFacts: false, isAlone: false, ...parts },
    2,
  )

describe('the lists of 概要', () => {
  it('have less room beside more, and never none', () => {
    expect(room({})).toBeGreaterThan(room({ bars: { count: 8, long: 0 } }))
    expect(room({})).toBeGreaterThan(room({ bars: { count: 4, long: 4 } }))
    expect(room({})).toBeGreaterThan(room({ hasFacts: true }))
    expect(room({ bars: { count: 0, long: 0 }, countRows: 4 })).toBeGreaterThan(
      room({ bars: { count: 0, long: 0 }, countRows: 8 }),
    )
    expect(room({ bars: { count: 40, long: 0 } })).toBe(4)
  })

  it('have a second page where nothing is behind', () => {
    expect(room({ isAlone: true }) - room({})).toBeGreaterThan(40)
  })

  it('count a row by the lines of its name and of what stands beside it', () => {
    const width = { name: 99, beside: 49 }
    expect(linesOfRow({ name: '短い名', beside: '調査なし' }, width)).toBe(1)
    expect(linesOfRow({ name: '名'.repeat(40), beside: '調査なし' }, width)).toBe(2)
    expect(linesOfRow({ name: '短い名', beside: '理'.repeat(40) }, width)).toBe(3)
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
    expect(roomed(rows(5, 2), 8).rest).toBe('ほか2指標')
  })
})
