import { describe, expect, it } from 'vitest'
import { seriesColumns } from './series-columns.ts'

describe('the columns of the table of all years', () => {
  it('grow narrower with more years of short figures', () => {
    expect(seriesColumns(1, ['12', '3.4'])).toEqual({ years: 1, width: 14.5 })
    expect(seriesColumns(5, ['12', '3.4'])).toEqual({ years: 5, width: 11.4 })
  })

  it('are fewer where figures are long, the latest years first to stay', () => {
    const { years, width } = seriesColumns(5, ['1,234,567'])
    expect(years).toBe(3)
    expect(width).toBeGreaterThan(15)
  })

  it('are one at least', () => {
    expect(seriesColumns(5, ['123,456,789,012'])).toMatchObject({ years: 1 })
  })
})
