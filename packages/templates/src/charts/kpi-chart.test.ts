import { describe, expect, it } from 'vitest'
import type { EditionKpi } from '@torikumi/domain'
import { aKpi, anEdition } from '../../test/an-edition.ts'
import { editionWords } from '../words/edition-words.ts'
import { kpiChart, pathText } from './kpi-chart.ts'

const words = editionWords(anEdition())
const chart = (parts: Partial<EditionKpi>) => kpiChart(anEdition(), aKpi(parts), words)
const base = aKpi()

describe('kpiChart', () => {
  it('runs from the year of 現状値 to the target year', () => {
    expect(chart({})).toMatchObject({ first: 2014, last: 2019, hasPath: true, path: { value: 24, label: '目安 24' } })
    expect(chart({}).ticks.map((tick) => tick.label)).toEqual(['H26', 'H28', 'H31'])
  })

  it('puts a 現状値 of unknown date at the end of the year before the plan', () => {
    const { start, ticks } = chart({ baseline: { ...base.baseline, period: '' } })
    expect(start).toMatchObject({ at: 2014, value: 20 })
    expect(ticks[0]?.label).toBe('現状値')
  })

  it('starts an accumulation at zero, and says so', () => {
    const target = { ...base.target, raw: '30店(累計)' }
    const sum = chart({ aggregation: 'cumulative', target, judged: { ...base.judged, path: 12 } })
    expect(sum.start).toEqual({ kind: 'zero', at: 2014, value: 0 })
    expect(sum.ticks[0]?.label).toBe('H26末=0')
    const none = { raw: '-', number: null, numberText: '', period: '' }
    expect(chart({ aggregation: 'cumulative', baseline: none }).start).toMatchObject({ kind: 'zero' })
  })

  it('starts a running total at 現状値 where the judged path does', () => {
    expect(chart({ aggregation: 'cumulative', judged: { ...base.judged, path: 24 } }).start).toMatchObject({
      kind: 'value',
      value: 20,
    })
  })

  it('keeps 維持 flat at 現状値', () => {
    const target = { raw: '維持', number: null, numberText: '', period: '2019', kind: 'maintain' } as const
    expect(chart({ target, direction: 'maintain', judged: { ...base.judged, path: 20 } })).toMatchObject({
      target: { at: 2019, value: 20, maintain: true },
      hasPath: true,
      path: null,
    })
  })

  it('has no dot where there is no value, and names the reason', () => {
    const actual = { ...base.actual, raw: '—', number: null, numberText: '', reason: 'pending' } as const
    expect(chart({ actual })).toMatchObject({ actual: null, path: null, gaps: [{ at: 2016, label: '集計中' }] })
  })

  it('puts an older value at its own date', () => {
    const actual = { ...base.actual, period: '2014-12' }
    expect(chart({ actual })).toMatchObject({
      actual: { at: 2013.75, stale: 'H26.12の値' },
      gaps: [{ at: 2016, label: 'H28の値なし' }],
      hasPath: true,
      path: null,
    })
  })

  it('draws no path between values that were not compared', () => {
    expect(chart({ judged: { ...base.judged, mark: 'none', path: null } }).hasPath).toBe(false)
  })

  it('spans averages over their period', () => {
    const made = chart({
      aggregation: 'period-average',
      baseline: { ...base.baseline, period: '2011-2014' },
      actual: { ...base.actual, period: '2015-2016' },
    })
    expect([made.start, made.actual]).toMatchObject([
      { spanFrom: 2010.5, at: 2014 },
      { spanFrom: 2014.5, at: 2016 },
    ])
    expect(made.ticks[0]?.label).toBe('H23～H26')
  })

  it('says its numbers in words', () => {
    expect(chart({}).alternative).toBe(
      '朝市の出店数。現状値 20店(H26)、平成28年度末値 26店、目標値 30店、目安 24、判定 順調。',
    )
  })
})

describe('pathText', () => {
  it.each([
    ['8', '10', 8.8, '8.8'],
    ['26.9', '35.0', 30.14, '30.14'],
    ['38039', '70000', 54019.5, '54,020'],
    ['3.9', '3.0', 3.385714, '3.39'],
    ['20', '30', 24, '24'],
  ])('writes the 目安 between %s and %s like the sentence: %d as %s', (from, to, path, text) => {
    const kpi = aKpi({
      baseline: { ...base.baseline, numberText: from },
      target: { ...base.target, numberText: to },
    })
    expect(pathText(kpi, path)).toBe(text)
  })
})
