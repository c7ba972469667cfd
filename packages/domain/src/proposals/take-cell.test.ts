import { describe, expect, it } from 'vitest'
import { blankFields } from './draft-fields.ts'
import { cellDefect, textOfField, withTakenCell } from './take-cell.ts'

const kpi = blankFields('indicator')
const activity = { ...blankFields('activity'), nextYear: '続ける。', nextYearReason: '好評のため。' }

describe('taking a cell', () => {
  it.each([
    ['15人', 'final', ''],
    ['—', 'none', 'not-measured'],
    ['集計中', 'final', ''],
    ['', 'final', ''],
  ])('types %j with what a section would choose beside it', (text, status, reason) => {
    expect(withTakenCell(kpi, 'raw', text)).toEqual({ ...kpi, raw: text, status, reason })
  })

  it('takes back a reason where a value comes, keeps 速報 and the note', () => {
    const pending = { ...kpi, status: 'none', reason: 'pending', expectedOn: '2017-10-01', note: '要因' }
    expect(withTakenCell(pending, 'raw', '15人')).toEqual({ ...kpi, raw: '15人', note: '要因' })
    expect(withTakenCell({ ...kpi, status: 'preliminary' }, 'raw', '15人')['status']).toBe('preliminary')
  })

  it('puts the whole text of what comes next in place of text and reason, which are compared with it together', () => {
    expect(textOfField(activity, 'nextYear')).toBe('続ける。\n好評のため。')
    const taken = withTakenCell(activity, 'nextYear', '広げる。')
    expect(taken).toEqual({ ...activity, nextYear: '広げる。', nextYearReason: '' })
    expect(textOfField(taken, 'nextYear')).toBe('広げる。')
  })

  it('leaves the other fields of a 取組 as they are', () => {
    expect(withTakenCell(activity, 'thisYear', '案内をした。')).toEqual({ ...activity, thisYear: '案内をした。' })
  })

  it('names what could not stand in a draft', () => {
    expect(cellDefect('thisYear', '=1+1')).toBe('formula-like')
    expect(cellDefect('thisYear', '花火🎆')).toBe('no-glyph')
    expect(cellDefect('raw', '3회')).toBe('no-glyph')
    expect(cellDefect('raw', '+3%')).toBeNull()
  })
})
