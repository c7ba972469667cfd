import { type ReportSettings, STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { settingsDifferences } from './settings-differences.ts'

const at = (parts: Partial<ReportSettings> = {}, contact = '企画担当課', name = '見本市') => ({
  settings: { ...STANDARD_REPORT_SETTINGS, ...parts },
  name,
  contact,
})
const between = (before: Partial<ReportSettings>, after: Partial<ReportSettings>) =>
  settingsDifferences(at(before), at(after)).map(({ what, before: was, after: is }) => [what, was, is])
const terms = (...list: string[]): Pick<ReportSettings, 'terms'> => ({
  terms: list.map((term) => ({ term, meaning: 'もの' })),
})

describe('settingsDifferences', () => {
  it('finds nothing between equal settings', () => {
    expect(between({}, {})).toEqual([])
  })

  it('names each thing that was set otherwise, in words', () => {
    expect(settingsDifferences(at(), at({ unansweredWords: '確認中' }, '政策課', '新見本市'))).toEqual([
      { what: '自治体の名前', before: '見本市', after: '新見本市' },
      { what: '問い合わせ先', before: '企画担当課', after: '政策課' },
      { what: '回答がないときの言葉', before: '集計中', after: '確認中' },
    ])
    expect(between({}, { layout: 'traditional', shows: { ...STANDARD_REPORT_SETTINGS.shows, chart: false } })).toEqual([
      ['組み方', '標準', '従来様式'],
      ['図（指標ごとの推移）', '載せる', '載せない'],
    ])
  })

  it('says the order of the columns as one thing, and an empty text as なし', () => {
    const kpiColumns = [
      { column: 'target', label: 'めざす値' },
      { column: 'actual', label: '' },
      { column: 'baseline', label: '' },
    ] satisfies ReportSettings['kpiColumns']
    expect(between({}, { kpiColumns })).toEqual([
      ['列の順', '現状値、年度末値、目標値、判定', '目標値、年度末値、現状値'],
      ['「目標値」の見出し', '（なし）', 'めざす値'],
    ])
  })

  it('tells of the emblem that there is one, none, or another, not its bytes', () => {
    expect(between({ emblem: null }, { emblem: 'data:1' })).toEqual([['市章', '使わない', '使う']])
    expect(between({ emblem: 'data:1' }, { emblem: 'data:2' })).toEqual([['市章', '使う', '別の画像']])
    expect(between({ emblem: 'data:2' }, { emblem: null })).toEqual([['市章', '使う', '使わない']])
  })

  it('shows of the glossary the lines that differ, or that its order does', () => {
    expect(between(terms('甲', '乙'), terms('甲', '丙', '丁'))).toEqual([
      ['用語解説（任意）', '乙：もの', '丙：もの\n丁：もの'],
    ])
    expect(between(terms('甲'), terms())).toEqual([['用語解説（任意）', '甲：もの', '（なし）']])
    expect(between(terms('甲', '乙'), terms('乙', '甲'))).toEqual([
      ['用語解説（任意）', '甲：もの\n乙：もの', '2行（並び順）\n乙：もの\n甲：もの'],
    ])
  })
})
