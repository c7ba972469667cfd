import { describe, expect, it } from 'vitest'
import { aFullEdition } from '../../test/a-full-edition.ts'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { reportView } from '../view/report-view.ts'
import { renderReportHtml } from './render.ts'

const web = (data = fy2016Edition()): string => renderReportHtml(reportView(data), { medium: 'web' })
const page = web()

describe('the HTML edition', () => {
  it('has no style attribute, which a strict policy would refuse', () => {
    const many = Array.from({ length: 41 }, (_, at) => aKpi({ indicatorId: `i-${at}`, position: at + 1 }))
    for (const one of [page, web(anEdition({ measures: [aMeasure({ kpis: many })] }))])
      expect(one).not.toMatch(/ style="/)
    expect(web(anEdition({ measures: [aMeasure({ kpis: many })] }))).toContain('[data-share="100"]{width:100%}')
  })

  it('gives every KPI row a link to the address of its indicator, which the first place owns', () => {
    const rows = [
      ...page.matchAll(
        /<tbody id="(kpi-[^"]+)" class="kpi[^"]*">[\s\S]*?<a class="permalink" href="#(kpi-[^"]+)">([^<]+)</g,
      ),
    ]
    expect(rows).toHaveLength(36)
    const again = rows.filter(([, id, address]) => id !== address)
    expect(again.map(([, id, address, word]) => [id, address, word])).toEqual([
      ['kpi-ind-009-1-3-1', 'kpi-ind-009', '最初の行へ'],
      ['kpi-ind-006-2-1-2', 'kpi-ind-006', '最初の行へ'],
      ['kpi-ind-010-2-2-1', 'kpi-ind-010', '最初の行へ'],
    ])
  })

  it('keeps the address of an indicator when its row moves to another measure', () => {
    const data = fy2016Edition()
    const moved = { ...data, measures: [...data.measures].reverse() }
    for (const edition of [data, moved]) expect(web(edition)).toContain('id="kpi-ind-001"')
  })

  it('says of each chart the same words as the PDF', () => {
    const alternatives = (medium: 'print' | 'web'): string[] =>
      [...renderReportHtml(reportView(fy2016Edition()), { medium }).matchAll(/role="img" aria-label="([^"]+。)"/g)].map(
        ([, text]) => text ?? '',
      )
    const ofWeb = alternatives('web')
    expect(ofWeb.length).toBeGreaterThanOrEqual(36)
    expect(new Set(alternatives('print'))).toEqual(new Set(ofWeb))
    for (const { kpis } of fy2016Edition().measures) {
      for (const kpi of kpis) {
        const said = ofWeb.filter((text) => text.startsWith(`${kpi.name}。`)).join('')
        for (const { raw } of [kpi.baseline, kpi.actual, kpi.target]) expect(said).toContain(raw)
      }
    }
  })
})

describe('what search engines read of it', () => {
  const dataset = (html: string): Record<string, unknown> =>
    JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '{}') as Record<
      string,
      unknown
    >

  it('is a data set with its year, place and files', () => {
    expect(dataset(page)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: '美祢市 平成28年度 取組状況',
      identifier: '352136-2016-1',
      version: '1',
      temporalCoverage: '2016-04-01/2017-03-31',
      spatialCoverage: { name: '美祢市', identifier: { value: '352136' } },
    })
    expect(dataset(page)['distribution']).toHaveLength(6)
    expect(dataset(page)).not.toHaveProperty('license')
  })

  it('is described at the length that search engines for data ask for, whatever the plan is called', () => {
    for (const html of [page, web(anEdition({ plan: { ...anEdition().plan, name: '総合戦略' } }))]) {
      const length = String(dataset(html)['description']).length
      expect([length >= 50, length <= 5000]).toEqual([true, true])
    }
  })

  it('names each indicator once, with its unit and the address of its row', () => {
    const measured = dataset(page)['variableMeasured'] as { name: string; unitText?: string; url: string }[]
    expect(measured).toHaveLength(33)
    expect(measured[0]).toMatchObject({ '@type': 'PropertyValue', url: '#kpi-ind-001' })
    for (const { name, url } of measured)
      expect([name === '', page.includes(`id="${url.slice(1)}"`)]).toEqual([false, true])
  })

  it('names the licence and the edition it supersedes', () => {
    expect(dataset(web(aFullEdition()))).toMatchObject({
      license: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      isBasedOn: { identifier: '999997-2016-1' },
    })
  })

  it('cannot end its element, whatever the city is called', () => {
    const evil = '</script><!--<script>&\u2028'
    const html = web(anEdition({ municipality: { ...anEdition().municipality, name: evil } }))
    expect((dataset(html)['publisher'] as { name: string }).name).toBe(evil)
    expect(html.match(/<\/script>/g)).toHaveLength(1)
  })

  it('stands in the published edition only', () => {
    const preview = reportView(fy2016Edition(), {
      variant: { kind: 'preview', madeOn: '2017-09-01', measureCodes: ['1-1-1'], sections: [] },
    })
    expect(renderReportHtml(preview, { medium: 'web' })).not.toContain('ld+json')
    expect(renderReportHtml(reportView(fy2016Edition()), { medium: 'print' })).not.toContain('ld+json')
  })
})
