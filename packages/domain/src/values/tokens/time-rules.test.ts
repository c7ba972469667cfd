import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { timeAt } from './time-at.ts'
import { timeRules } from './time-rules.ts'

const timeIn = (text: string, fiscalYear?: number) => {
  const { text: folded } = fold(text)
  for (let i = 0; i < folded.length; i += 1) {
    const found = timeAt(folded, i, fiscalYear)
    if (found !== null) return found.time
  }
  return null
}

const compact = (text: string, fiscalYear?: number): string => {
  const time = timeIn(text, fiscalYear)
  return time === null ? '' : `${time.timeKind} ${time.start ?? ''}-${time.end ?? ''} ${time.dateIso ?? ''}`.trim()
}

describe('timeRules', () => {
  it.each(timeRules.map((rule) => [rule.name, rule.example] as const))('«%s» reads its example %s', (name, example) => {
    const { text } = fold(example)
    const firing = [...text]
      .map((_, i) => timeAt(text, i, 2016)?.rule.name)
      .filter((fired): fired is string => fired !== undefined)
    expect(firing[0]).toBe(name)
  })
})

describe('timeAt', () => {
  it.each([
    ['H26', 'FY 2014-2014'],
    ['(H28年度)', 'FY 2016-2016'],
    ['H28年度卒業生', 'FY 2016-2016'],
    ['H26.12', 'month 2014-2014 2014-12'],
    ['H27.3', 'month 2014-2014 2015-03'],
    ['H27~H28', 'FY 2015-2016'],
    ['H27・28', 'FY 2015-2016'],
    ['H27・28・29', 'FY 2015-2017'],
    ['H22～H26', 'FY 2010-2014'],
    ['H27~31', 'FY 2015-2019'],
    ['R元', 'FY 2019-2019'],
    ['令和元年度', 'FY 2019-2019'],
    ['平成31(令和元)年度', 'FY 2019-2019'],
    ['H31/R1', 'FY 2019-2019'],
    ['H30(2018)', 'FY 2018-2018'],
    ['2024(令和6)年度', 'FY 2024-2024'],
    ['令和6年度(2024年度)', 'FY 2024-2024'],
    ['平成 25 年', 'CY 2013-2013'],
    ['2014年', 'CY 2014-2014'],
    ['(2018)', 'FY 2018-2018'],
    ['2015～2019年度', 'FY 2015-2019'],
    ['平成25年～平成29年', 'CY 2013-2017'],
    ['令和2～6年度', 'FY 2020-2024'],
    ['2015-19年度', 'FY 2015-2019'],
    ['平成二十八年度', 'FY 2016-2016'],
    ['二〇一八年', 'CY 2018-2018'],
    ['R5.4.1現在', 'date 2023-2023 2023-04-01'],
    ['令和5年3月31日時点', 'date 2022-2022 2023-03-31'],
    ['2023/4/1', 'date 2023-2023 2023-04-01'],
    ['H31.3.31', 'date 2018-2018 2019-03-31'],
    ['2014年12月末', 'month 2014-2014 2014-12'],
    ['H28.4～H29.3', 'month 2016-2016 2016-04/2017-03'],
    ['㍻28年度', 'FY 2016-2016'],
    ['平28年度', 'FY 2016-2016'],
    ['S60年', 'CY 1985-1985'],
    ['18年度', 'FY 2006-2006'],
    ['32年度', 'FY 2020-2020'],
    ['5年度', 'FY 2023-2023'],
  ])('reads %s as %s', (text, expected) => {
    expect(compact(text)).toBe(expected)
  })

  it.each([
    ['26年度', 2016, 'FY 2014-2014'],
    ['13年度', 2002, 'FY 2001-2001'],
    ['13年度', 2030, 'FY 2031-2031'],
    ['4月1日現在', 2016, 'date 2016-2016 2016-04-01'],
    ['3月末', 2016, 'month 2016-2016 2017-03'],
  ])('reads %s in a document of %i as %s', (text, fiscalYear, expected) => {
    expect(compact(text, fiscalYear)).toBe(expected)
  })

  it.each([
    ['13年度', '平成とも令和とも読めます（2001年度・2031年度）'],
    ['H31(2018)', '年の表記が食い違っています（2019年と2018年）'],
    ['H25・H28', '続いていない年が並んでいます'],
    ['4月1日現在', '年の記載がありません'],
  ])('tells its doubt about %s', (text, doubt) => {
    expect(timeIn(text)?.doubt).toBe(doubt)
  })

  it.each(['12人', '5年間', 'A4', '2018人', '1,999', '91/96校', '3.42%', 'H', 'CO2', '10.5', '2.4億円', '13月', '5年'])(
    'sees no time in %s',
    (text) => {
      expect(compact(text)).toBe('')
    },
  )
})
