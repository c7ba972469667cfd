import { describe, expect, it } from 'vitest'
import { readValue } from '../read-value.ts'
import { aggregationWords } from './aggregation-words.ts'
import { changeWords } from './change-words.ts'
import { comparatorWords } from './comparator-words.ts'
import type { Meaning, WordGroup } from './meaning.ts'
import { missingWords } from './missing-words.ts'
import { referenceWords } from './reference-words.ts'
import { remarkWords } from './remark-words.ts'
import { stateWords } from './state-words.ts'
import { vocabulary } from './vocabulary.ts'

/** Each word of the groups with the meaning its group gives it, where that is the word's first meaning. */
const wordsOf = (groups: readonly WordGroup[], kind: Meaning['kind']): readonly (readonly [string, Meaning])[] =>
  groups.flatMap(({ meaning, words }) =>
    words
      .split(' ')
      .filter((word) => meaning.kind === kind && vocabulary.get(word)?.[0] === meaning)
      .map((word) => [word, meaning] as const),
  )

const cases = <K extends Meaning['kind']>(groups: readonly WordGroup[], kind: K) =>
  wordsOf(groups, kind) as readonly (readonly [string, Extract<Meaning, { kind: K }>])[]

describe('a word of missing values alone', () => {
  it.each(cases(missingWords, 'missing'))('%s is a reason', (word, { value, sure }) => {
    expect(readValue(word)).toMatchObject({
      number: null,
      missingReason: value,
      confidence: sure ? 'sure' : 'ambiguous',
      valueCount: 1,
    })
  })
})

describe('a word of state alone', () => {
  it.each(cases(stateWords, 'state'))('%s stands for a value', (word, { value, sure }) => {
    expect(readValue(word)).toMatchObject({
      number: null,
      qualitative: value,
      confidence: sure ? 'sure' : 'ambiguous',
      missingReason: 'none',
    })
  })
})

describe('a word of change', () => {
  it.each(cases(changeWords, 'change'))('%s alone is a direction', (word, { value }) => {
    expect(readValue(word)).toMatchObject({ number: null, qualitative: value })
  })

  it.each(cases(changeWords, 'change'))('%s behind a figure leaves its size positive', (word, { value }) => {
    expect(readValue(`12件${word}`)).toMatchObject({ number: '12', unit: '件', qualitative: value })
  })
})

describe('a comparator', () => {
  const before = cases(comparatorWords, 'compare').filter(([, { place }]) => place === 'before')
  const after = cases(comparatorWords, 'compare').filter(([, { place }]) => place === 'after')

  it.each(before)('%s stands before its figure', (word, { value }) => {
    expect(readValue(`${word}80%`)).toMatchObject({ number: '80', unit: '%', comparator: value, confidence: 'sure' })
  })

  it.each(after)('%s stands behind its figure', (word, { value }) => {
    expect(readValue(`80%${word}`)).toMatchObject({ number: '80', unit: '%', comparator: value, confidence: 'sure' })
  })

  it.each(after)('%s stands behind a time in brackets too', (word, { value }) => {
    expect(readValue(`80%${word}（R6）`)).toMatchObject({ comparator: value, periodStart: 2024 })
  })
})

describe('a word of sums and means', () => {
  it.each(cases(aggregationWords, 'aggregate'))('%s stands before its figure', (word, { value }) => {
    expect(readValue(`${word}12件`)).toMatchObject({ number: '12', unit: '件', aggregation: value })
  })

  it.each(cases(aggregationWords, 'aggregate'))('%s stands in brackets behind it', (word, { value }) => {
    expect(readValue(`12件（${word}）`)).toMatchObject({ number: '12', unit: '件', aggregation: value })
  })
})

describe('a figure only pointed to', () => {
  const standards = cases(referenceWords, 'reference')
    .map(([word]) => word)
    .filter((word) => /^(?:現状値|前年度|全国平均|県平均|基準値|前回調査)$/.test(word))

  it.each(standards)('%s以上 compares without a number', (word) => {
    expect(readValue(`${word}以上`)).toMatchObject({ number: null, comparator: '>=', confidence: 'sure' })
  })

  it.each(standards)('%s比5%%増 is a change measured by it', (word) => {
    const reading = readValue(`${word}比5%増`)
    expect(reading).toMatchObject({ number: '5', unit: '%', qualitative: 'increase', periodStart: null })
    expect(reading.note).toContain(word)
  })
})

describe('a remark', () => {
  const noted = cases(remarkWords, 'remark').filter(([, { noted }]) => noted)
  const silent = cases(remarkWords, 'remark').filter(([, { noted }]) => !noted)

  it.each(noted)('%s in brackets is repeated in the note and changes no column', (word) => {
    const reading = readValue(`12件（${word}）`)
    expect(reading).toMatchObject({ number: '12', unit: '件', aggregation: 'none', qualitative: 'none' })
    expect(reading.note).toContain(word)
  })

  it.each(silent)('%s before a figure changes no column', (word) => {
    expect(readValue(`${word} 1,200件`)).toMatchObject({ number: '1200', unit: '件', comparator: '=' })
  })
})
