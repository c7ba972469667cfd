import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { kpiIndexView } from './kpi-index.ts'

const kpi = (name: string, section: string, parts: Parameters<typeof aKpi>[0] = {}) =>
  aKpi({ indicatorId: name, name, section, ...parts })
const index = kpiIndexView(
  anEdition({
    measures: [
      aMeasure({ kpis: [kpi('観光客数', '観光担当課'), kpi('きのこの出荷量', '農林担当課')] }),
      aMeasure({
        code: '1-1-2',
        kpis: [kpi('UJIターン', '観光担当課'), kpi('観光客数', '観光担当課', { shownAgain: true })],
      }),
    ],
  }),
)

describe('the index', () => {
  it('lists each indicator once under its section, sections as they first appear', () => {
    expect(index.sections.map(({ section, lines }) => [section, ...lines.map(({ name }) => name)])).toEqual([
      ['観光担当課', '観光客数', 'UJIターン'],
      ['農林担当課', 'きのこの出荷量'],
    ])
  })

  it('lists them by name: letters, kana, kanji', () => {
    expect(index.names.map(({ name }) => name)).toEqual(['UJIターン', 'きのこの出荷量', '観光客数'])
  })

  it('orders kanji by their readings and not by their code points, as its heading says', () => {
    // 一 U+4E00, 亜 U+4E9C, 外 U+5916, 観 U+89B3, 市 U+5E02: by code point 一, 亜, 外, 市, 観.
    const names = ['市民の数', '一人の数', '観光客数', '亜鉛の量', '外国人の数', '2人の数', '10人の数']
    const { names: sorted } = kpiIndexView(
      anEdition({ measures: [aMeasure({ kpis: names.map((name) => kpi(name, '企画担当課')) })] }),
    )
    expect(sorted.map(({ name }) => name)).toEqual([
      '2人の数',
      '10人の数',
      '亜鉛の量',
      '一人の数',
      '外国人の数',
      '観光客数',
      '市民の数',
    ])
  })

  it('leads to the row of the indicator', () => {
    expect(index.names[0]).toEqual({ name: 'UJIターン', code: '1-1-2', target: 'kpi-UJI_30bf_30fc_30f3' })
  })
})
