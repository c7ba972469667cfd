import { readValue } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { foldAndCut } from './fold-and-cut.ts'
import { hostileCells } from './hostile-cells.ts'

describe('hostile cells', () => {
  it('have exactly the asked length and are all different', () => {
    const cells = hostileCells(1_001)
    expect(new Set(cells.map((cell) => cell.length))).toEqual(new Set([1_001]))
    expect(new Set(cells).size).toBe(cells.length)
  })

  it('of 400 characters are not all refused for their length', () => {
    const notes = hostileCells(400).map((cell) => readValue(cell).note)
    expect(notes.filter((note) => !note.includes('400文字を超える')).length).toBeGreaterThan(notes.length / 2)
  })
})

describe('the limit of reading', () => {
  it.each([
    ['38,039人 (H25)', 7],
    ['２．４億円', 2],
    ['年平均3.0件', 3],
    ['', 0],
  ])('cuts %j into %d tokens', (raw, tokens) => {
    expect(foldAndCut(raw)).toBe(tokens)
  })
})
