import { describe, expect, it } from 'vitest'
import { behindRoom, shortened } from './behind-room.ts'

const accounts = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ name: '朝市の出店数', values: 1, causes: 'あ'.repeat(length), response: '' }))

describe('遅れているものと理由', () => {
  it('prints short texts whole', () => {
    expect(behindRoom(accounts(12, 40))).toEqual({ most: null, rows: 12 })
  })

  it('shortens long texts as little as the page asks for', () => {
    const few = behindRoom(accounts(8, 400))
    const many = behindRoom(accounts(16, 400))
    expect([few.rows, many.rows]).toEqual([8, 16])
    expect(few.most).toBeGreaterThan(many.most ?? Number.NaN)
  })

  it('leaves rows out only where the shortest texts do not fit', () => {
    const room = behindRoom(accounts(60, 400))
    expect(room.most).toBe(28)
    expect(room.rows).toBeGreaterThan(10)
    expect(room.rows).toBeLessThan(30)
  })

  it('cuts between characters and says that the text goes on', () => {
    expect(shortened('𠮷野の桜まつり', 4)).toBe('𠮷野の…')
    expect(shortened('桜', 4)).toBe('桜')
  })
})
