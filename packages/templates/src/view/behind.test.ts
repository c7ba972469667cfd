import type { JudgementMark } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { editionWords } from '../words/edition-words.ts'
import { behindView } from './behind.ts'
import { sheetPages } from './sheet-pages.ts'

const kpi = (mark: JudgementMark, word: string, parts: Parameters<typeof aKpi>[0] = {}) =>
  aKpi({ judged: { ...aKpi().judged, mark, word }, ...parts })

const view = (kpis: ReturnType<typeof kpi>[], report: Partial<ReturnType<typeof anEdition>['report']> = {}) => {
  const edition = anEdition({ measures: [aMeasure({ kpis })] })
  const data = { ...edition, report: { ...edition.report, ...report } }
  return behindView(data, editionWords(data), sheetPages({ kind: 'edition' }))
}

describe('behindView', () => {
  it('lists what is behind before what is slightly behind, with the rule set’s words', () => {
    const found = view([kpi('slightly-behind', 'やや遅れ'), kpi('behind', '遅れ'), kpi('on-track', '順調')])
    expect(found?.note).toBe('遅れ1指標、やや遅れ1指標。要因・課題と対応は各担当課の回答です。')
    expect(found?.rows.map((row) => row.mark.word)).toEqual(['遅れ', 'やや遅れ'])
  })

  it('counts an indicator once', () => {
    const found = view([kpi('behind', '遅れ'), kpi('behind', '遅れ', { shownAgain: true })])
    expect(found?.rows).toHaveLength(1)
    expect(found?.note.startsWith('遅れ1指標。')).toBe(true)
  })

  it('prints the section’s causes, or says in grey that there are none', () => {
    const noted = kpi('behind', '遅れ', { actual: { ...aKpi().actual, note: '担い手が減りました。' } })
    const [first, second] = view([noted, kpi('behind', '遅れ')])?.rows ?? []
    expect(first?.causes.map((block) => block.pieces.map((piece) => piece.text).join(''))).toEqual([
      '担い手が減りました。',
    ])
    expect([second?.causes, second?.emptyWord]).toEqual([[], '要因の記載なし'])
  })

  it('shows how far, not when', () => {
    const [row] = view([kpi('behind', '遅れ', { actual: { ...aKpi().actual, raw: '26店(H28)' } })])?.rows ?? []
    expect(row?.actual.number).toMatchObject({ integer: '26', unit: '店', period: '' })
  })

  it('shows the one figure a cell of several values was read as, with its unit', () => {
    const two = { ...aKpi().actual, raw: '平成28年度 26店 平成29年度 30店' }
    const [row] = view([kpi('behind', '遅れ', { actual: two })])?.rows ?? []
    expect(row?.actual.number).toMatchObject({ integer: '26', unit: '店' })
  })

  it('leaves room for the judgement’s word above the page where no mark is drawn', () => {
    const late = Array.from({ length: 40 }, (_, at) => kpi('behind', '遅れ', { indicatorId: `late-${at}` }))
    const shows = { ...anEdition().report.shows, mark: false }
    const printed = (found: ReturnType<typeof view>) => found?.rows.filter(({ beyond }) => !beyond).length
    expect([printed(view(late)), printed(view(late, { shows }))]).toEqual([21, 15])
  })

  it('is left out where nothing is behind', () => {
    expect(view([kpi('on-track', '順調'), kpi('none', '判定なし')])).toBeNull()
  })
})
