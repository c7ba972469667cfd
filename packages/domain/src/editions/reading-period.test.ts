import { describe, expect, it } from 'vitest'
import { readValue } from '../values/index.ts'
import { readingPeriod } from './reading-period.ts'

describe('the period of a cell', () => {
  it.each([
    ['8企業(H26)', '2014'],
    ['51.5% (H28年度)', '2016'],
    ['年平均3.4件 (H22~H26)', '2010-2014'],
    ['年平均14人 (H27・28)', '2015-2016'],
    ['8.72人(H26.12)', '2014-12'],
    ['120人（R5.4.1現在）', '2023-04-01'],
    ['19.7% (H28年度卒業生)', '2016-graduates'],
    ['15か所', ''],
    ['—', ''],
    ['', ''],
  ])('%s is %j', (raw, period) => {
    expect(readingPeriod(readValue(raw), raw)).toBe(period)
  })

  it('is the year that is known of an open one', () => {
    const from = '5件 (H29年度以降累計)'
    expect(readingPeriod(readValue(from), from)).toBe('2017')
  })
})
