import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anActivity, anEdition } from '../../test/an-edition.ts'
import { editionWords } from '../words/edition-words.ts'
import { sheetView } from './sheet.ts'

const words = editionWords(anEdition())
const sheet = (parts: Parameters<typeof aMeasure>[0]) => sheetView(anEdition(), aMeasure(parts), words, new Map())

describe('sheetView', () => {
  it('heads its columns with the years of the edition', () => {
    const { kpis, activityHeads } = sheet({})
    expect(kpis?.heads.map(({ text }) => text)).toEqual(['現状値', '平成28年度末値', '目標値(H31)', '判定'])
    expect(activityHeads).toEqual({
      thisYear: '平成28年度に取り組んだ事業の概要',
      nextYear: '平成29年度以降の取組内容とその理由',
    })
  })

  it('names each section once', () => {
    const activities = [anActivity({ section: '福祉担当課' }), anActivity({ section: '商工担当課' })]
    expect(sheet({ activities }).sections).toEqual(['商工担当課', '福祉担当課'])
  })

  it('labels a summary as one', () => {
    expect(sheet({ contentIsSummary: true }).contentLabel).toBe('内容（要約）')
    expect(sheet({ contentIsSummary: false }).contentLabel).toBe('内容')
  })

  it('prints a cost only where it is known', () => {
    const activities = [
      anActivity({ costThousandYen: 2787, costStatus: 'settled' }),
      anActivity({ costThousandYen: 12, costStatus: 'expected' }),
      anActivity(),
    ]
    expect(sheet({ activities }).activities.map((one) => one.cost)).toEqual(['決算 2,787千円', '決算見込 12千円', ''])
  })

  it('lets only very long rows break over pages', () => {
    const activities = [anActivity({ thisYear: 'あ'.repeat(345) }), anActivity({ thisYear: 'あ'.repeat(346) })]
    expect(sheet({ activities }).activities.map((one) => one.long)).toEqual([false, true])
  })

  it('says the target year in the row where it differs from the head', () => {
    const other = aKpi({ target: { ...aKpi().target, period: '2018' } })
    const rows = sheet({ kpis: [aKpi(), aKpi(), other] }).kpis?.rows ?? []
    expect(rows.map((row) => row.remarks)).toEqual([[], [], ['目標年度 H30']])
  })

  it('says under the name what a reader needs to read the figures', () => {
    const lower = aKpi({ direction: 'lower', actual: { ...aKpi().actual, status: 'preliminary' } })
    const keep = aKpi({ direction: 'maintain', target: { ...aKpi().target, kind: 'maintain' } })
    const rows = sheet({ kpis: [lower, keep] }).kpis?.rows ?? []
    expect(rows.map((row) => row.remarks)).toEqual([['少ないほど良い'], ['維持が目標']])
  })

  it('writes a falling progress with a minus sign and leaves out what may not be computed', () => {
    const falling = aKpi({ judged: { ...aKpi().judged, progressPercent: -33.3 } })
    const unknown = aKpi({ judged: { ...aKpi().judged, progressPercent: null } })
    const rows = sheet({ kpis: [falling, unknown] }).kpis?.rows ?? []
    expect(rows.map((row) => row.progress)).toEqual(['進捗率 −33.3%', ''])
  })
})
