import { describe, expect, it } from 'vitest'
import { MISSING_REASONS } from '../values/missing-reason.ts'
import { emptyFields } from './completeness.ts'
import { activityAnswer, indicatorAnswer } from './testing/answers.ts'

describe('the empty fields of a KPI', () => {
  it.each(['15か所', '0', '0人', '—', '-', '維持'])(
    'are none where %j is entered: a dash or a zero is an entry',
    (raw) => {
      expect(emptyFields(indicatorAnswer({ raw }))).toEqual([])
    },
  )

  it.each(['', ' ', '　', '\n\t '])('are the value where only blanks are entered: %j', (raw) => {
    expect(emptyFields(indicatorAnswer({ raw }))).toEqual(['raw'])
  })

  it.each(MISSING_REASONS.filter((reason) => reason !== 'none'))('are none with the reason %s', (reason) => {
    expect(emptyFields(indicatorAnswer({ raw: '', reason }))).toEqual([])
  })

  it('do not include the note', () => {
    expect(emptyFields(indicatorAnswer({ note: '' }))).toEqual([])
  })
})

describe('the empty fields of an activity', () => {
  it.each([
    ['実施しました。', '続けます。', []],
    ['', '続けます。', ['thisYear']],
    ['実施しました。', '　', ['nextYear']],
    ['', '', ['thisYear', 'nextYear']],
    ['—', '—', []],
  ])('with %j and %j are %j', (thisYear, nextYear, expected) => {
    expect(emptyFields(activityAnswer({ thisYear, nextYear }))).toEqual(expected)
  })

  it('include neither the reason nor the cost', () => {
    expect(emptyFields(activityAnswer({ nextYearReason: '', costThousandYen: null }))).toEqual([])
  })
})

describe('the row of a 公表', () => {
  it('has nothing to fill in', () => {
    expect(emptyFields({ kind: 'edition', edition: '', manifestSha256: '' })).toEqual([])
  })
})
