import { describe, expect, it } from 'vitest'
import { aggregationAround, missingAround, spanAround, timeAround } from './said-around.ts'
import { surroundingsOf } from './surroundings.ts'
import { bracketUnit, scaleColumn, unitColumn } from './unit-around.ts'

describe('unitColumn', () => {
  it.each([
    ['千円', '円', 3],
    ['％', '%', null],
    ['人（累計）', '人', null],
    ['件／年', '件/年', null],
    ['(万人)', '人', 4],
    ['単位：人', '人', null],
    ['m <sup>2</sup>', 'm2', null],
    ['結社', '結社', null],
    ['社等', '社等', null],
    ['―', '', null],
    ['', '', null],
    ['累計', '', null],
    ['点（5点満点）', '点', null],
  ])('%j is counted in %j with scale 10^%j', (text, unit, exponent) => {
    expect(unitColumn(text)).toMatchObject({ unit, exponent })
  })
})

describe('scaleColumn', () => {
  it.each([
    ['千', 3],
    ['1000', 3],
    ['1,000,000', 6],
    ['(単位：百万円)', 6],
    ['7', null],
    ['', null],
  ])('%j is 10^%j', (text, exponent) => {
    expect(scaleColumn(text).exponent).toBe(exponent)
  })
})

describe('bracketUnit', () => {
  it.each([
    ['労働生産性（千円/人）', '円/人'],
    ['観光客数（万人）', '人'],
    ['受講者数(年間)', ''],
    ['児童クラブ数（小学校）', ''],
    ['海外研修参加者数(受入含む)', ''],
    ['目標値(H31)（単位：百万円）', '円'],
    ['満足度（％）', '%'],
    ['目標値', ''],
  ])('%j counts in %j', (text, unit) => {
    expect(bracketUnit(text).unit).toBe(unit)
  })
})

describe('aggregationAround', () => {
  it.each([
    ['登録者数（累計）', 'cumulative'],
    ['支援数(H29年度以降累計)', 'cumulative'],
    ['期間平均', 'period-average'],
    ['成約件数（5年平均）', 'annual-average'],
    ['1日当たりのジオタクの利用者数', 'per-day'],
    ['1週間当たりの便数', 'per-week'],
    ['受講者数（年間）', 'per-year'],
    ['年間観光客数', 'per-year'],
    ['per-day', 'per-day'],
    ['週1回以上運動する人の割合', 'none'],
    ['毎日朝食を食べる児童の割合', 'none'],
    ['年1回健康診査を受けている人の割合', 'none'],
    ['年間受診率', 'none'],
    ['計画期間', 'none'],
    ['', 'none'],
  ])('%j says %s', (text, said) => {
    expect(aggregationAround(text)).toBe(said)
  })
})

describe('spanAround', () => {
  it.each([
    ['新規就農者数（5年間累計）', 5],
    ['3か年の平均', 3],
    ['過去5年間に離職した人の数', null],
    ['5年計画の進捗', null],
  ])('%j spans %j years', (text, years) => {
    expect(spanAround(text)).toBe(years)
  })
})

describe('timeAround', () => {
  it.each([
    ['平成28年度末値', 2016],
    ['目標値(H31)', 2019],
    ['2023', 2023],
    ['基準値2019', 2019],
    ['R2実績（集計中）', 2020],
    ['現状値', null],
    ['H25年度比', null],
    ['2013年度比', null],
  ])('%j is of %j', (head, year) => {
    expect(timeAround(head, undefined)?.start ?? null).toBe(year)
  })

  it('counts an era left out from the document', () => {
    expect(timeAround('28年度実績', 2016)?.start).toBe(2016)
  })
})

describe('missingAround', () => {
  it.each([
    ['R2実績（集計中）', 'pending'],
    ['事業終了年度', 'none'],
    ['実績（速報）', 'none'],
  ])('%j gives dashes the reason %s', (head, reason) => {
    expect(missingAround(head)).toBe(reason)
  })
})

describe('surroundingsOf', () => {
  it('takes the nearest word first', () => {
    const context = {
      unit: '千人',
      columnHeader: '目標値（円）',
      indicatorName: '観光客数（累計）',
      aggregation: '年平均',
    }
    expect(surroundingsOf(context)).toMatchObject({ unit: '人', exponent: 3, aggregation: 'annual-average' })
  })

  it('forgets before it grows without bound', () => {
    for (let i = 0; i < 1200; i += 1) surroundingsOf({ indicatorName: `指標${i}（人）` })
    expect(surroundingsOf({ unit: '人' }).unit).toBe('人')
  })
})
