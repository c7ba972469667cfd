import type { EditionData } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aSeriesPoint } from '../../test/every-part-edition.ts'
import { anEdition } from '../../test/an-edition.ts'
import { earlierFigurePlaces } from './earlier-figure-places.ts'

const [row] = anEdition().measures.flatMap(({ kpis }) => kpis.filter(({ actual }) => actual.number !== null))
const id = row?.indicatorId ?? ''
const year = anEdition().edition.fiscalYear

function withSeries(years: number[], change: (data: EditionData) => void = () => undefined): EditionData {
  const data = structuredClone(anEdition())
  for (const kpi of data.measures.flatMap(({ kpis }) => kpis))
    if (kpi.indicatorId === id) kpi.series = years.map((one) => aSeriesPoint(one, 12))
  change(data)
  return data
}

describe('the places of a figure of an earlier year', () => {
  it('are the table of all years and the charts that draw it, with their pages', () => {
    const pages = { 's-series': 28, [`kpi-${id}`]: 6 }
    const places = earlierFigurePlaces(withSeries([year - 1]), id, year - 1, pages)
    expect(places).toContainEqual({ part: 'series', code: '', page: 28 })
    expect(places.find(({ part }) => part === 'sheet')).toMatchObject({ page: 6 })
  })

  it('have no chart where the city prints none', () => {
    const data = withSeries([year - 1], ({ report }) => {
      report.shows = { ...report.shows, chart: false }
    })
    expect(earlierFigurePlaces(data, id, year - 1, {}).map(({ part }) => part)).not.toContain('sheet')
  })

  it('include the summary where the mark of the year before stands there', () => {
    const parts = (mark: 'behind' | undefined) =>
      earlierFigurePlaces(
        withSeries([year - 1], ({ measures }) => {
          for (const kpi of measures.flatMap(({ kpis }) => kpis))
            for (const point of kpi.indicatorId === id ? kpi.series : []) point.mark = mark ?? kpi.judged.mark
        }),
        id,
        year - 1,
        {},
      ).map(({ part }) => part)
    expect(parts('behind')).toContain('summary')
    expect(parts(undefined)).not.toContain('summary')
  })

  it('are none where the tables have no room for a year so long ago and no chart reaches back', () => {
    const years = Array.from({ length: 12 }, (_, at) => year - 12 + at)
    expect(earlierFigurePlaces(withSeries(years), id, year - 12, {})).toEqual([])
  })
})
