import { describe, expect, it } from 'vitest'
import { readValue } from '../read-value.ts'
import { scaleExponent } from '../lexicon/scale-words.ts'
import type { ReadingContext } from '../reading-context.ts'
import { reportCells, type DocumentCell } from './report-cells.ts'
import { strategyCells } from './strategy-cells.ts'

/** The row's unit split into its scale and the unit proper: 万人 → 10000 and 人. */
const split = (unit: string): { scale: number; bare: string } => {
  const signs = /^[百千万億]*/.exec(unit)?.[0] ?? ''
  return { scale: 10 ** (scaleExponent(signs) ?? 0), bare: unit.slice(signs.length) }
}

const expectNumberAndUnit = ([, raw, unit, number]: DocumentCell, context: ReadingContext): void => {
  const reading = readValue(raw, context)
  expect(reading.number ?? '').toBe(number)
  expect(reading.confidence).toBe('sure')
  if (number === '') return
  expect(reading.unit).toBe(split(unit).bare)
  expect(reading.scale).toBe(split(unit).scale)
}

/** «2010-2014» or «2016»; empty where the cell names no year. */
const period = (raw: string, context: ReadingContext): string => {
  const { periodStart, periodEnd } = readValue(raw, context)
  if (periodStart === null || periodEnd === null) return ''
  return periodStart === periodEnd ? String(periodEnd) : `${periodStart}-${periodEnd}`
}

describe('the FY2016 report', () => {
  it('has 108 value cells', () => {
    expect(reportCells).toHaveLength(108)
  })

  it.each(reportCells)('%s %j in %s holds %s', (...cell) => {
    expectNumberAndUnit(cell, {})
  })

  it.each(reportCells)('%s %j in %s holds %s also with its unit column', (...cell) => {
    expectNumberAndUnit(cell, { unit: cell[2] })
  })

  it.each(reportCells.filter(([column]) => column === 'baseline'))('%s %j is of %5$s', (_, raw, unit, __, year) => {
    expect(period(raw, { unit })).toBe(year)
  })

  it.each(reportCells.filter(([column]) => column === 'target'))('%s %j is for %5$s', (_, raw, unit, __, year) => {
    const plan = year === '2018' ? '目標値(H30)' : '目標値(H31)'
    expect(period(raw, { unit, columnHeader: plan })).toBe(year)
  })

  it.each([
    ['56,337人 (H28)', 'FY', '2016'],
    ['51.5% (H28年度)', 'FY', '2016'],
    ['19.7% (H28年度卒業生)', 'FY', '2016'],
    ['8.72人(H26.12)', 'month', '2014'],
    ['年平均3.0件 (H27~H28)', 'FY', '2015-2016'],
    ['年平均14人 (H27・28)', 'FY', '2015-2016'],
    ['121人', 'FY', '2016'],
  ])('the actual %s is of a %s, %s', (raw, kind, years) => {
    const context = { columnHeader: '平成28年度末値' }
    expect(readValue(raw, context).timeKind).toBe(kind)
    expect(period(raw, context)).toBe(years)
  })
})

describe('the second strategy', () => {
  it('has 148 value cells', () => {
    expect(strategyCells).toHaveLength(148)
  })

  it.each(strategyCells)('%s %j in %s holds %s', (...cell) => {
    expectNumberAndUnit(cell, { unit: cell[2] })
  })

  it.each(strategyCells.filter(([column]) => column === 'baseline'))(
    '%s %j is of %5$s',
    (_, raw, unit, number, year) => {
      const years = period(raw, { unit, columnHeader: '現状値(H30)' })
      expect(years).toBe(number === '' ? '2018' : year)
    },
  )

  it.each(strategyCells.filter(([column]) => column === 'target'))(
    '%s %j names %5$s or leaves it to the plan',
    (_, raw, unit, __, year) => {
      const own = period(raw, { unit })
      expect([year, '']).toContain(own)
      expect(own === '').toBe(year === '2024')
    },
  )
})
