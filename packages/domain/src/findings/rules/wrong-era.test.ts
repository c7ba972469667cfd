import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { wrongEra } from './wrong-era.ts'

const OTHER = '説明会を開きました'

describe('a year no era had', () => {
  it.each([
    ['昭和65年に開いた。', '「昭和65年」'],
    ['平成28年(2017年)に開いた。', '「平成28年(2017年)」'],
    ['令和0年度から', '「令和0年度」'],
    ['平成33年度まで続ける。', '「平成33年度」'],
    ['R5年度(2024年度)の会', '「R5年度(2024年度)」'],
  ])('%s is found: %s', (text, said) => {
    const found = wrongEra(activityRow(text, OTHER), { fiscalYear: 2023 })
    expect(found.map(({ rule, severity, field }) => [rule, severity, field])).toEqual([
      ['wrong-era', 'warning', 'thisYear'],
    ])
    expect(found[0]?.message).toContain(said)
  })

  it.each([
    '平成28年(2016年)に開いた。',
    '平成31年4月に開いた。',
    '令和元年度から',
    'S99の部品',
    '昭和64年',
    'R5年度の会',
  ])('%s is not found', (text) => {
    expect(wrongEra(activityRow(text, OTHER), { fiscalYear: 2023 })).toEqual([])
  })
})
