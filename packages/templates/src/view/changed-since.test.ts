import type { EditionSeriesPoint } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { aSeriesPoint } from '../../test/every-part-edition.ts'
import { changedSince } from './changed-since.ts'

const changed = (series: EditionSeriesPoint[], parts: Parameters<typeof aKpi>[0] = {}): string[] =>
  changedSince(anEdition({ measures: [aMeasure({ kpis: [aKpi({ series, ...parts })] })] })).map(
    ({ code, name, before, after }) => `${code} ${name} ${before.word}→${after.word}`,
  )

describe('前年度から変わったもの', () => {
  it('are the indicators under another mark than the year before', () => {
    expect(changed([aSeriesPoint(2015, 22, { mark: 'behind' })])).toEqual(['1-1-1 朝市の出店数 遅れ→順調'])
    expect(changed([aSeriesPoint(2015, 22, { mark: 'on-track' })])).toEqual([])
  })

  it('compare with the year before only', () => {
    expect(changed([aSeriesPoint(2014, 22, { mark: 'behind' })])).toEqual([])
  })

  it('compare nothing across a break', () => {
    const breakAfter = { relation: 'redefined', note: '' } as const
    expect(changed([aSeriesPoint(2015, 22, { mark: 'behind', breakAfter })])).toEqual([])
  })

  it('go by the mark a person put in place', () => {
    const override = { mark: 'behind', word: '遅れ', reason: '' } as const
    const judged = { ...aKpi().judged, override }
    expect(changed([aSeriesPoint(2015, 22, { mark: 'behind' })], { judged })).toEqual([])
  })

  it('count an indicator once', () => {
    expect(changed([aSeriesPoint(2015, 22, { mark: 'behind' })], { shownAgain: true })).toEqual([])
  })
})
