import type { AskedIndicatorRow, RequestHead } from '@torikumi/database'
import { type IndicatorAnswer, STANDARD_RULES } from '@torikumi/domain'
import { figureAnswer } from '@torikumi/domain/testing/answers'
import { describe, expect, it } from 'vitest'
import { judgeRow } from './judge-row.ts'
import { readingWords } from './reading-words.ts'

const cycle: RequestHead['cycle'] = {
  id: 'c',
  fiscalYear: 2017,
  cycleNo: 1,
  phase: 'answering',
  publishOn: '2018-09-28',
  ruleSet: STANDARD_RULES,
  plan: { id: 'p', name: '総合戦略', term: 1, firstFiscalYear: 2015, lastFiscalYear: 2019 },
}

const row: AskedIndicatorRow = {
  kind: 'indicator',
  id: 'i',
  subject: 'visitors',
  name: '外国人観光客数',
  position: 1,
  place: 1,
  state: 'requested',
  step: null,
  hash: null,
  drafters: [],
  decidedBy: null,
  returned: null,
  alsoIn: [],
  before: null,
  measure: {
    id: 'm',
    code: '1-2-2',
    name: '',
    content: '',
    contentIsSummary: false,
    isGoal: false,
    leadSection: '',
    position: 1,
  },
  definition: {
    name: 'x',
    unit: '人',
    direction: 'higher',
    aggregation: 'annual',
    baselineRaw: '38,039人 (H25)',
    baselinePeriod: '2013',
    accumulatedSince: null,
    targetRaw: '70,000人',
    targetKind: 'number',
    targetPeriod: '2019',
    howCounted: '',
    source: '',
  },
}

const words = (answer: IndicatorAnswer): string | undefined => {
  const judged = judgeRow(row, answer, figureAnswer('56,337人 (H28)'), cycle, '2018-06-12')
  return readingWords(answer, judged, '2018-06-12')?.words
}

describe('the reading of a typed value', () => {
  it('says the value, its year and how it differs from last year’s', () => {
    expect(words(figureAnswer('６１，２５８人（H29）'))).toBe(
      '61,258人、平成29年度の値です。前年度末値より4,921人増えています。',
    )
    expect(words(figureAnswer('50,337人'))).toContain('前年度末値より6,000人減っています')
    expect(words(figureAnswer('56,337人'))).toContain('前年度末値と同じです')
  })

  it('says the difference of two rates in points, which is no rate itself', () => {
    const rate = { ...row, definition: { ...row.definition, unit: '%', baselineRaw: '26.9%', targetRaw: '35.0%' } }
    const answer = figureAnswer('48.2%')
    const judged = judgeRow(rate, answer, figureAnswer('51.5% (H28年度)'), cycle, '2018-06-12')
    expect(readingWords(answer, judged, '2018-06-12')?.words).toContain('前年度末値より3.3ポイント減っています')
  })

  it('says that a value cannot be read, and nothing of an empty field', () => {
    expect(words(figureAnswer('去年と同じ'))).toContain('値として読めません')
    expect(words(figureAnswer(''))).toBeUndefined()
  })

  it('says why there is no value', () => {
    expect(words(figureAnswer('', { reason: 'pending' }))).toBe('値はありません（集計中）。')
    expect(words(figureAnswer('—'))).toContain('値はありません')
  })

  it('keeps what the cell says about its figure, and its comparator', () => {
    expect(words(figureAnswer('2人 (5年間累計)'))).toContain('5年間の累計2人と読みました。')
    expect(words(figureAnswer('80人以上(H29)'))).toContain('80人以上、平成29年度の値です。')
  })

  it('names both where two values stand with nothing between them', () => {
    const answer = figureAnswer('年平均3件 1件')
    const read = readingWords(answer, judgeRow(row, answer, null, cycle, '2018-06-12'), '2018-06-12')
    expect(read?.choices).toEqual(['年平均3件', '1件'])
    expect(read?.words).toBe('「年平均3件」と「1件」の2つに読めます。どちらかを選んでください。')
  })

  it('says where a text stops being a value', () => {
    expect(words(figureAnswer('去年と同じ'))).toBe(
      '1文字目からの「去年と同じ」は値として読めません。数字を入れるか、「値がない」を選んでください。',
    )
  })

  it('names a unit that is not the indicator’s', () => {
    expect(words(figureAnswer('12%'))).toContain('単位「%」が、この指標の単位「人」と違います')
  })

  it('is judged as an edition would be', () => {
    const judged = judgeRow(row, figureAnswer('61,258人 (H29)'), null, cycle, '2018-06-12')
    expect(judged.kpi.judged).toMatchObject({ mark: 'on-track', word: '順調' })
    expect(judged.change).toBeNull()
  })
})
