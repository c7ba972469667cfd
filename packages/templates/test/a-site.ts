import type { EditionData } from '@torikumi/domain'
import { renderReportHtml } from '../src/report/render.ts'
import type { SiteEdition } from '../src/site/site-edition.ts'
import { reportView } from '../src/view/report-view.ts'
import { aFullEdition } from './a-full-edition.ts'
import { aKpi, aMeasure, anEdition } from './an-edition.ts'

/** An edition as the site takes it, with the files of a bundle. */
const siteEdition = (data: EditionData): SiteEdition => ({
  data,
  html: renderReportHtml(reportView(data), { medium: 'web' }),
  files: ['report.pdf', 'summary.pdf', 'report.html', 'kpis.csv', 'activities.csv', 'report.json', 'manifest.json'].map(
    (name) => ({
      name,
      bytes: 2048,
    }),
  ),
})

/** The editions of the city `code`: FY2016 in two editions, the second a correction, and FY2017 with one indicator less and one more. */
export function aSite(code = '999997'): SiteEdition[] {
  const full = aFullEdition()
  const idOf = (year: number, number: number): string => `${code}-${year}-${number}`
  const corrected: EditionData = {
    ...full,
    municipality: { ...full.municipality, code },
    edition: { ...full.edition, id: idOf(2016, 2), supersedes: idOf(2016, 1) },
  }
  const first: EditionData = {
    ...corrected,
    edition: { id: idOf(2016, 1), number: 1, fiscalYear: 2016, status: 'official', publishedOn: '2017-10-02' },
    changes: null,
  }
  const point = { fiscalYear: 2016, raw: '26店', number: 26, numberText: '26', unit: '店', period: '2016' } as const
  const next = anEdition({
    ...corrected,
    edition: { id: idOf(2017, 1), number: 1, fiscalYear: 2017, status: 'official', publishedOn: '2018-10-01' },
    measures: [
      aMeasure({
        kpis: [
          aKpi({
            series: [
              {
                ...point,
                mark: 'on-track',
                word: '順調',
                breakAfter: { relation: 'redefined', note: '店の数え方を変えました。' },
              },
            ],
          }),
          aKpi({ indicatorId: 'ind-new', position: 2, name: '新しい指標' }),
        ],
      }),
    ],
    changes: null,
  })
  return [first, { ...corrected, edition: { ...corrected.edition, publishedOn: '2017-11-01' } }, next].map(siteEdition)
}
