import type { JudgementMark } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { reportView } from './report-view.ts'

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const mark: JudgementMark = at % 3 === 0 ? 'behind' : 'on-track'
    return aKpi({
      indicatorId: `i${at}`,
      judged: { ...aKpi().judged, mark, word: mark === 'behind' ? '遅れ' : '順調' },
    })
  })
const contents = (count: number) => reportView(anEdition({ measures: [aMeasure({ kpis: rows(count) })] })).contents
const marks = (count: number) => contents(count)?.groups[0]?.lines[0]?.marks.map((one) => `${one.symbol}${one.count}`)

describe('the contents', () => {
  it('draw a mark for each row of a sheet, in printed order', () => {
    expect(marks(4)).toEqual(['▼', '○', '○', '▼'])
    expect(contents(4)?.widest).toBe(4)
  })

  it('count the marks where a sheet has more rows than a line has room for', () => {
    expect(marks(60)).toEqual(['○40', '▼20'])
    expect(contents(60)?.widest).toBe(4)
  })
})
