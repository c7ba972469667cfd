import { describe, expect, it } from 'vitest'
import { allowsPart, namesTag } from './entity-tag.ts'

describe('what an asker has', () => {
  it.each(['"a"', 'W/"a"', '"b", "a"', '*', ' "a" '])('%s is this file', (header) => {
    expect(namesTag(header, '"a"')).toBe(true)
  })

  it.each([undefined, '', '"b"', 'a', '"ab"'])('%s is another', (header) => {
    expect(namesTag(header, '"a"')).toBe(false)
  })

  it('is asked for in part where nothing or this very tag is named', () => {
    expect(
      [undefined, '"a"', 'W/"a"', '"b"', 'Mon, 02 Oct 2017 00:00:00 GMT'].map((one) => allowsPart(one, '"a"')),
    ).toEqual([true, true, false, false, false])
  })
})
