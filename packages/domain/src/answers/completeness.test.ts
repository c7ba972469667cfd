import { describe, expect, it } from 'vitest'
import { MISSING_REASONS } from '../values/missing-reason.ts'
import { JUDGEMENT_MARKS } from '../judgement/mark.ts'
import { emptyFields, unexplainedFields } from './completeness.ts'
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

describe('the empty fields of an answer to an opinion', () => {
  it.each([
    ['adopted', '反映します。', []],
    [null, '反映します。', ['stance']],
    ['considered', '　', ['response']],
    [null, '', ['stance', 'response']],
  ] as const)('%s with %j: %j', (stance, response, empty) => {
    expect(emptyFields({ kind: 'opinion', stance, response })).toEqual(empty)
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

describe('what a KPI leaves unexplained', () => {
  const review = { kind: 'review', reason: '申込みが減ったため。' } as const

  it.each(['slightly-behind', 'behind'] as const)('is cause, direction and its reason where it is %s', (mark) => {
    const of = (otherwise: Parameters<typeof indicatorAnswer>[0]) => unexplainedFields(indicatorAnswer(otherwise), mark)
    expect(of({})).toEqual(['note', 'outlook', 'outlookReason'])
    expect(of({ note: '雨が続きました。' })).toEqual(['outlook', 'outlookReason'])
    expect(of({ note: '　', outlook: { ...review, reason: ' ' } })).toEqual(['note', 'outlookReason'])
    expect(of({ note: '雨が続きました。', outlook: review })).toEqual([])
  })

  it.each(JUDGEMENT_MARKS.filter((mark) => !mark.endsWith('behind')))('is nothing where it is %s', (mark) => {
    expect(unexplainedFields(indicatorAnswer(), mark)).toEqual([])
  })

  it('is nothing in a row that is no KPI', () => {
    expect(unexplainedFields(activityAnswer(), 'behind')).toEqual([])
  })
})
