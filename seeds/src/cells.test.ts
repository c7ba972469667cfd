import { describe, expect, it } from 'vitest'
import * as cells from './cells.ts'

describe('cells', () => {
  it.each([
    ['wholeNumber', cells.wholeNumber, '2787', 2787],
    ['wholeNumber', cells.wholeNumber, '0', 0],
    ['position', cells.position, '12', 12],
    ['optionalWholeNumber', cells.optionalWholeNumber, '', null],
    ['optionalWholeNumber', cells.optionalWholeNumber, '345', 345],
    ['fiscalYear', cells.fiscalYear, '2016', 2016],
    ['optionalFiscalYear', cells.optionalFiscalYear, '', null],
    ['period', cells.period, '', ''],
    ['period', cells.period, '2010-2014', '2010-2014'],
    ['date', cells.date, '2016-02-29', '2016-02-29'],
    ['optionalDate', cells.optionalDate, '', null],
    ['optionalId', cells.optionalId, '', null],
    ['id', cells.id, 'm1-1-1-a1', 'm1-1-1-a1'],
    ['yesNo', cells.yesNo, 'yes', true],
    ['yesNo', cells.yesNo, 'no', false],
    ['freeText', cells.freeText, '—', '—'],
    ['freeText', cells.freeText, '-3人でした。', '-3人でした。'],
    ['text', cells.text, '2社 (5年間累計)', '2社 (5年間累計)'],
    ['text', cells.text, '葛\u{e0100}城𠮟', '葛\u{e0100}城𠮟'],
  ])('%s reads 「%3$s」', (_, cell, written, value) => {
    expect(cell.parse(written)).toBe(value)
  })

  it.each([
    ['wholeNumber', cells.wholeNumber, '1,000', '半角の整数'],
    ['wholeNumber', cells.wholeNumber, '１０', '半角の整数'],
    ['wholeNumber', cells.wholeNumber, '-1', '半角の整数'],
    ['wholeNumber', cells.wholeNumber, '', '半角の整数'],
    ['position', cells.position, '0', '1から始まる'],
    ['optionalWholeNumber', cells.optionalWholeNumber, '約5', '半角の整数'],
    ['fiscalYear', cells.fiscalYear, 'H28', '西暦4桁'],
    ['period', cells.period, '2010~2014', '2010-2014の形'],
    ['date', cells.date, '2017-02-29', '実在する日'],
    ['date', cells.date, '2017/2/1', '実在する日'],
    ['optionalDate', cells.optionalDate, '昨日', '実在する日'],
    ['id', cells.id, '観光', '半角の英小文字'],
    ['id', cells.id, 'kanko_1', '半角の英小文字'],
    ['filledText', cells.filledText, '', '空欄です'],
    ['text', cells.text, ' 観光', '空白'],
    ['text', cells.text, '上\n下', '改行'],
    ['text', cells.text, 'a\u0000b', '制御文字'],
    ['text', cells.text, '\ud83d', '制御文字'],
    ['text', cells.text, '祭り🎆', '「🎆」（U+1F386）は、報告書の書体にない'],
    ['filledText', cells.filledText, '\u202e市', '見えない文字（U+202E）は'],
    ['freeText', cells.freeText, 'מים', '「מ」（U+05DE）、「י」（U+05D9）、「ם」（U+05DD）は'],
    ['freeText', cells.freeText, '=SUM(A1)', '先頭'],
    ['freeText', cells.freeText, '@市', '先頭'],
    ['freeText', cells.freeText, 'あ'.repeat(10_001), '10,000文字'],
  ])('%s refuses 「%3$s」 and says what to write', (_, cell, written, message) => {
    const read = cell.safeParse(written)
    expect(read.success).toBe(false)
    expect(read.error?.issues.map((issue) => issue.message).join()).toContain(message)
  })

  it('oneOf lists the words that may be written', () => {
    const read = cells.oneOf(['higher', 'lower']).safeParse('up')
    expect(read.error?.issues[0]?.message).toBe('higher、lower のどれかを書いてください。')
  })
})
