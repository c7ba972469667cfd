import { describe, expect, it } from 'vitest'
import { readEachValue, readValue } from './read-value.ts'
import { READING_COLUMNS, readingColumns } from './reading-columns.ts'
import { numberOf } from './value-reading.ts'
import { valueOf } from './value.ts'

describe('readValue', () => {
  it('tells the place of what it refuses', () => {
    expect(readValue('　　支援の充実').note).toBe('3文字目からの「支援の充実」は値として読めません')
  })

  it('refuses prose of more than 400 characters', () => {
    const reading = readValue('5件を実施した。'.repeat(60))
    expect(reading).toMatchObject({ confidence: 'refused', number: null, valueCount: 0 })
  })

  it('does not guess why a cell is blank', () => {
    expect(readValue(' \n ', { columnHeader: '平成28年度末値' })).toMatchObject({
      missingReason: 'no-answer',
      confidence: 'ambiguous',
      periodStart: 2016,
      valueCount: 0,
    })
  })

  it('takes a bare 2018 for a number only where something says so', () => {
    expect(readValue('2018').confidence).toBe('ambiguous')
    expect(readValue('2018', { unit: '件' })).toMatchObject({ number: '2018', confidence: 'sure' })
    expect(readValue('2018', { columnHeader: '目標年度' })).toMatchObject({ number: null, periodStart: 2018 })
    expect(readValue('2,018')).toMatchObject({ number: '2018', confidence: 'sure' })
  })

  it('does not make the document year a period', () => {
    expect(readValue('56,337人', { fiscalYear: 2016 }).periodStart).toBeNull()
  })

  it('keeps the words of a cell in the note', () => {
    expect(readValue('70.1 (H22速報)').note).toBe('記載：速報')
    expect(readValue('概ね80%以上').note).toBe('記載：概ね')
  })

  it.each([
    ['現状値以上', '>=現状値'],
    ['令和6年度', 'FY2024'],
    ['—(H30)', '—@FY2018'],
    ['維持', '維持'],
    ['91/96校', '91/96校'],
    ['9兆1,400億円', '91400億円'],
    ['8.72人(H26.12)', '8.72人@2014-12'],
    ['5地区(H27～)', '5地区@FY2015-'],
    ['R6末までに100%', '100%@FY-2024'],
  ])('lists the one value of %s as %s', (raw, all) => {
    expect(readValue(raw).allValues).toBe(all)
  })

  it('lists a value with the unit of its column', () => {
    expect(readValue('279,072', { unit: '千円', columnHeader: '現状値(H30)' }).allValues).toBe('279072千円')
  })

  it('gives plain JSON', () => {
    const reading = readValue('年平均3.4件 (H22~H26)')
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
  })
})

describe('readEachValue', () => {
  it('gives each value its own year', () => {
    const each = readEachValue('進出協定締結数 平成28年度 1社 平成29年度 2社')
    expect(each.map(({ number, periodStart }) => [number, periodStart])).toEqual([
      ['1', 2016],
      ['2', 2017],
    ])
  })

  it('fills each value from the columns', () => {
    const each = readEachValue('5→10', { unit: '件' })
    expect(each.map(({ unit }) => unit)).toEqual(['件', '件'])
  })

  it('is empty for a refused cell', () => {
    expect(readEachValue('支援の充実')).toEqual([])
  })
})

describe('readingColumns', () => {
  it('names the columns in the order of the output', () => {
    const columns = readingColumns(readValue('8.40人(H24)'))
    expect(Object.keys(columns)).toEqual([...READING_COLUMNS])
    expect(columns).toMatchObject({
      number: '8.40',
      unit: '人',
      scale: '1',
      value_in_base_unit: '8.40',
      comparator: '=',
      period_start: '2012',
      time_kind: 'FY',
      all_values: '8.40人@FY2012',
      confidence: 'sure',
      date_iso: '',
    })
  })

  it('leaves number and scale empty for a dash', () => {
    expect(readingColumns(readValue('—'))).toMatchObject({
      number: '',
      scale: '',
      comparator: '',
      missing_reason: 'not-measured',
      value_count: '1',
    })
  })
})

describe('numberOf', () => {
  it('is the figure in the printed scale', () => {
    expect(numberOf(readValue('2.4億円'))).toBe(2.4)
    expect(numberOf(readValue('—'))).toBeNull()
  })
})

describe('valueOf', () => {
  it('keeps raw, reading, reason and status apart', () => {
    expect(valueOf('—')).toMatchObject({ raw: '—', reason: 'not-measured', status: 'final' })
    expect(valueOf('8人')).toMatchObject({ raw: '8人', reason: 'none', reading: { number: '8' } })
  })

  it('lets the section say why there is no value and that a figure is preliminary', () => {
    expect(valueOf('—', {}, { reason: 'pending' }).reason).toBe('pending')
    expect(valueOf('—', {}, { reason: 'none' }).reason).toBe('not-measured')
    expect(valueOf('8人', {}, { status: 'preliminary' }).status).toBe('preliminary')
  })
})
