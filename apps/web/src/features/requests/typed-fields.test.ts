import { type Answer, emptyFields } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { answerOfFields, blankFields, fieldsOfAnswer, submitProblems, textProblems } from './typed-fields.ts'

const kpi = (fields: Record<string, string>) => ({ ...blankFields('indicator'), ...fields })
const activity = (fields: Record<string, string>) => ({ ...blankFields('activity'), ...fields })

const ANSWERS: readonly Answer[] = [
  {
    kind: 'indicator',
    raw: '８．40人 (H28)',
    status: 'preliminary',
    reason: 'none',
    expectedOn: null,
    note: '備考',
    outlook: { kind: 'review', reason: '理由' },
  },
  { kind: 'indicator', raw: '—', status: 'final', reason: 'not-measured', expectedOn: null, note: '', outlook: null },
  { kind: 'indicator', raw: '', status: 'final', reason: 'pending', expectedOn: '2018-08-31', note: '', outlook: null },
  {
    kind: 'activity',
    thisYear: '・一\n・二',
    nextYear: '三',
    nextYearReason: '',
    costThousandYen: 1250,
    costStatus: 'settled',
  },
  { kind: 'activity', thisYear: '一', nextYear: '', nextYearReason: '', costThousandYen: null, costStatus: null },
]

describe('the fields of a row', () => {
  it.each(ANSWERS)('give back the answer they were made from', (answer) => {
    const kind = answer.kind === 'activity' ? 'activity' : 'indicator'
    expect(answerOfFields(kind, fieldsOfAnswer(answer), false)).toEqual(answer)
  })

  it('keep a value exactly as it was typed', () => {
    expect(answerOfFields('indicator', kpi({ raw: '  ６１，258人　' }), false)).toMatchObject({
      raw: '  ６１，258人　',
    })
  })

  it('of an empty KPI answer nothing until 回答なし is ticked', () => {
    expect(emptyFields(answerOfFields('indicator', kpi({}), false))).toEqual(['raw'])
    expect(answerOfFields('indicator', kpi({}), true)).toMatchObject({ reason: 'no-answer' })
    expect(answerOfFields('indicator', kpi({ raw: '0人' }), true)).toMatchObject({ reason: 'none' })
  })

  it('take a glyph beside the reason why there is no value', () => {
    const answer = answerOfFields('indicator', kpi({ raw: '-', status: 'none', reason: 'not-measured' }), false)
    expect(answer).toMatchObject({ raw: '-', reason: 'not-measured' })
    expect(emptyFields(answer)).toEqual([])
  })

  it.each([
    ['1,250', 1250],
    ['１２５０千円', 1250],
    ['0', 0],
    ['', null],
  ])('read an amount in thousand yen: «%s»', (cost, expected) => {
    expect(answerOfFields('activity', activity({ cost }), false)).toMatchObject({ costThousandYen: expected })
  })
})

describe('what stands against submitting a row', () => {
  it.each([
    ['nothing', kpi({ raw: '5人' }), []],
    ['no reason', kpi({ status: 'none' }), ['reason-missing']],
    ['an unknown reason', kpi({ status: 'none', reason: 'x' }), ['reason-missing']],
    ['no date for 集計中', kpi({ status: 'none', reason: 'pending' }), ['date-missing']],
    ['a date nobody can read', kpi({ status: 'none', reason: 'pending', expectedOn: '来年' }), ['date-unreadable']],
    ['a date in 和暦', kpi({ status: 'none', reason: 'pending', expectedOn: '平成30年8月31日' }), []],
    ['a text in the value that is too long', kpi({ raw: '1'.repeat(201) }), ['too-long']],
    ['a value that begins with a sign', kpi({ raw: '-3.5%' }), []],
    ['a formula in the note', kpi({ note: '=1' }), ['formula-like']],
    ['a formula in the reason of a direction', kpi({ outlook: 'end', outlookReason: '=1' }), ['formula-like']],
    ['a reason for no direction', kpi({ outlookReason: '足りないため' }), ['outlook-missing']],
    ['a direction without a reason, which a tick may allow', kpi({ outlook: 'end' }), []],
  ])('of a KPI: %s', (_, fields, codes) => {
    expect(submitProblems('indicator', fields).map((problem) => problem.code)).toEqual(codes)
  })

  it('holds characters that cannot be printed against what is typed, not against what is published as it stands', () => {
    const published = kpi({ note: '雪🎿', raw: '5人' })
    expect(submitProblems('indicator', { ...published, raw: '6人' }, published)).toEqual([])
    expect(submitProblems('indicator', { ...published, note: '雪⛄🎿' }, published)).toEqual([
      { field: 'note', code: 'no-glyph' },
    ])
    expect(submitProblems('indicator', published).map(({ code }) => code)).toEqual(['no-glyph'])
  })

  it('of a 取組: an amount that is none, beside its field', () => {
    expect(submitProblems('activity', activity({ cost: '約100万' }))).toEqual([
      { field: 'cost', code: 'cost-unreadable' },
    ])
    expect(textProblems('activity', activity({ cost: '約100万' }))).toEqual([])
  })
})
