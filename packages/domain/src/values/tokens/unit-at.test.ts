import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { unitAt } from './unit-at.ts'

const unit = (raw: string, known: readonly string[] = []) => {
  const { text, gaps } = fold(raw)
  return unitAt(text, 0, gaps, new Set(known))
}

describe('unitAt', () => {
  it.each([
    ['人', '人'],
    ['人以上', '人'],
    ['か所増', 'か所'],
    ['%台', '%'],
    ['校区', '校区'],
    ['社等', '社等'],
    ['グループ(H26)', 'グループ'],
    ['t-CO2削減', 't-CO2'],
    ['kmの整備', 'km'],
    ['㎡', '㎡'],
    ['m2', 'm2'],
    ['人・日', '人・日'],
    ['結', '結'],
    ['以上', ''],
    ['', ''],
    ['(H26)', ''],
  ])('finds at the start of %j the unit %j', (raw, expected) => {
    expect(unit(raw)).toMatchObject({ unit: expected, doubt: null })
  })

  it.each([
    ['人/年', '人/年', 'per-year'],
    ['便/週', '便/週', 'per-week'],
    ['人/日', '人/日', 'per-day'],
    ['件/年度以上', '件/年度', 'per-year'],
    ['件/10万人', '件/10万人', 'none'],
    ['件/1,000人', '件/1,000人', 'none'],
    ['人/千人', '人/千人', 'none'],
    ['㎡/人', '㎡/人', 'none'],
    ['円/kg', '円/kg', 'none'],
  ])('keeps the denominator of %s', (raw, expected, rate) => {
    expect(unit(raw)).toMatchObject({ unit: expected, rate, doubt: null })
  })

  it.each([
    ['校/96校', '校'],
    ['人/12人', '人'],
    ['件/H28', '件'],
  ])('sees no rate in %s', (raw, expected) => {
    expect(unit(raw)).toMatchObject({ unit: expected, rate: 'none' })
  })

  it.each([
    ['人組成率', '人', '「組成率」は単位に含めていません'],
    ['がんばる会', '', '「がんばる会」は単位として読めません'],
  ])('tells its doubt about %s', (raw, expected, doubt) => {
    expect(unit(raw)).toMatchObject({ unit: expected, doubt })
  })

  it('takes a unit across a stray break', () => {
    expect(unit('グル ープ').unit).toBe('グループ')
  })

  it('prefers what the context names', () => {
    expect(unit('人ふるさと会員', ['人ふるさと会員']).unit).toBe('人ふるさと会員')
  })
})
