import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { parse } from './parse.ts'

const parts = (raw: string) => parse(fold(raw), { units: new Set(), fiscalYear: 2016 })

/** Figures with their times, one text a value. */
const line = (raw: string): string =>
  parts(raw)
    .map(({ figure, word, time, inBrackets }) => {
      const text = `${figure === null ? word : figure.digits + figure.unit}${time === null ? '' : `@${time.end ?? ''}`}`
      return inBrackets ? `(${text})` : text
    })
    .join(' ')

describe('parse', () => {
  it.each([
    ['12人(H27) 15人(H28)', '12人@2015 15人@2016'],
    ['H27 12人 H28 15人', '12人@2015 15人@2016'],
    ['(H25)4,356億円→(H31)4,380億円', '4356円@2013 4380円@2019'],
    ['12人、15人(H28)', '12人 15人@2016'],
    ['男性79\n女性84\n(H29)', '79@2017 84@2017'],
    ['12人（うち女性3人）', '12人 (3人)'],
    ['—→5件', '— 5件'],
    ['5件(((R5)))', '5件@2023'],
    ['5件(R5', '5件@2023'],
    ['5件R5)', '5件@2023'],
    ['()5件', '5件'],
    ['', ''],
    ['→、/', ''],
  ])('puts %j together as %j', (raw, expected) => {
    expect(line(raw)).toBe(expected)
  })

  it('gives what stands before a figure to it', () => {
    const [first, second] = parts('毎年度30都市程度、累計210都市')
    expect(first).toMatchObject({ aggregation: 'per-year', comparator: '~' })
    expect(second).toMatchObject({ aggregation: 'cumulative', comparator: null })
  })

  it('keeps labels, remarks and references apart', () => {
    expect(parts('相談窓口：12件（速報値）')[0]).toMatchObject({ labels: ['相談窓口'], remarks: ['速報値'] })
    expect(parts('H25年度比8%削減')[0]).toMatchObject({ reference: 'H25年度比', qualitative: 'decrease', time: null })
  })

  it.each([
    ['12人(H26、H28)', '続いていない年が並んでいます'],
    ['12人(H26)(H28)', '時点が2つあります（H26、H28）'],
    ['12人謎文字列謎', '「謎文字列謎」は単位に含めていません'],
    ['5件増減', null],
  ])('has its doubt about %s', (raw, doubt) => {
    const doubts = parts(raw).flatMap((part) => part.doubts)
    expect(doubt === null || doubts.includes(doubt)).toBe(true)
  })

  it('joins words of one direction and doubts two', () => {
    expect(parts('増加傾向')[0]?.doubts).toEqual([])
    expect(parts('5件増減少')[0]?.doubts.length).toBeGreaterThan(0)
  })

  it('drops footnote marks', () => {
    expect(line('※1 12人※2')).toBe('12人')
  })
})
