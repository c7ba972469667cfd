import type { EditionKpi } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { editionWords } from '../words/edition-words.ts'
import { notJudged } from './not-judged.ts'

const base = aKpi()
const reason = (actual: Partial<EditionKpi['actual']>, parts: Partial<EditionKpi> = {}): string | undefined => {
  const judged = {
    ...base.judged,
    mark: 'none',
    word: '判定なし',
    reason: '比べられないため、判定していません。',
  } as const
  const kpis = [aKpi({ judged, actual: { ...base.actual, ...actual }, ...parts })]
  const data = anEdition({ measures: [aMeasure({ kpis })] })
  return notJudged(data, editionWords(data))[0]?.reason
}

describe('notJudged', () => {
  it.each([
    ['not-measured', '平成28年度は調査なし'],
    ['pending', '平成28年度の値は集計中'],
    ['no-answer', '平成28年度の値は集計中'],
    ['unpublished', '平成28年度の値は公表前'],
  ] as const)('says of %s: %s', (missing, text) => {
    expect(reason({ number: null, numberText: '', reason: missing })).toBe(text)
  })

  it('names the date of an older value', () => {
    expect(reason({ period: '2014-12' })).toBe('値が平成26年12月のもの')
  })

  it('says that there is nothing to measure from', () => {
    const none = { raw: '-', number: null, numberText: '', period: '' }
    expect(reason({}, { baseline: none })).toBe('現状値なし')
  })

  it('gives the judgement’s own sentence where it knows no shorter reason', () => {
    expect(reason({})).toBe('比べられないため、判定していません。')
  })

  it('leaves out what is judged and what is shown again', () => {
    const judged = { ...base.judged, mark: 'none' } as const
    const data = anEdition({ measures: [aMeasure({ kpis: [aKpi(), aKpi({ judged, shownAgain: true })] })] })
    expect(notJudged(data, editionWords(data))).toEqual([])
  })
})
