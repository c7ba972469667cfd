import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure } from '../../test/an-edition.ts'
import { aSite } from '../../test/a-site.ts'
import { editionFolder } from './site-edition.ts'
import { sitePages } from './site-pages.ts'

const editions = aSite()
const pages = sitePages(editions)
const pageAt = (path: string): string => pages.find((page) => page.path === path)?.text ?? ''
const paths = new Set([
  ...pages.map(({ path }) => path),
  ...editions.flatMap(({ data, files }) => files.map(({ name }) => `${editionFolder(data)}/${name}`)),
])

describe('the static site', () => {
  it('has the years, each edition, each indicator and 404', () => {
    expect(pages.map(({ path }) => path).sort()).toEqual([
      '404.html',
      '999997/2016/editions/1/index.html',
      '999997/2016/editions/1/report-pdf.html',
      '999997/2016/editions/1/summary-pdf.html',
      '999997/2016/editions/2/index.html',
      '999997/2016/editions/index.html',
      '999997/2016/index.html',
      '999997/2017/editions/1/index.html',
      '999997/2017/editions/index.html',
      '999997/2017/index.html',
      '999997/index.html',
      '999997/kpis/index.html',
      '999997/kpis/kpi-goal-a.html',
      '999997/kpis/kpi-ind-a.html',
      '999997/kpis/kpi-ind-b.html',
      '999997/kpis/kpi-ind-new.html',
      'index.html',
    ])
  })

  it.each(pages.map(({ path, text }) => [path, text] as const))(
    '%s links to what is there, relatively',
    (path, text) => {
      const links = [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = '']) => link)
      const outside = links.filter((link) => !link.startsWith('#') && !isLicence(link))
      const broken = outside.filter((link) => {
        const { origin, pathname, hash } = new URL(link, `https://city.test/${path}`)
        const to = decodeURIComponent(pathname.slice(1))
        const anchor = hash === '' || pageAt(to).includes(` id="${hash.slice(1)}"`)
        return origin !== 'https://city.test' || !paths.has(to) || !anchor || link.startsWith('/')
      })
      expect(broken).toEqual([])
      expect(text).not.toMatch(/<script(?! type="application\/ld\+json")|<iframe|url\(|@import| on[a-z]+=| style="/)
    },
  )

  it('is the same for the same editions in any order', () => {
    expect(sitePages([...editions].reverse())).toEqual(pages)
    expect(sitePages([])).toEqual([])
  })

  it('asks search engines to leave a sample out, on every page of its own', () => {
    const sample = sitePages(
      editions.map((one) => ({ ...one, data: { ...one.data, edition: { ...one.data.edition, status: 'sample' } } })),
    )
    const own = sample.filter(({ path }) => path === 'index.html' || path.includes('/kpis/') || path === '404.html')
    expect(own.filter(({ text }) => !text.includes('content="noindex"'))).toEqual([])
  })
})

describe('hostile text', () => {
  it('stays text on every page of the site', () => {
    const evil = `"'></title></style><script>alert(1)</script><img src=x onerror=alert(1)>{{frame.title}}`
    const evilKpi = aKpi({ name: evil, unit: evil, source: evil, howCounted: evil, section: evil })
    const hostile = editions.map((one) => ({
      ...one,
      html: '<main id="main"></main>',
      data: {
        ...one.data,
        municipality: { ...one.data.municipality, name: evil, notice: evil },
        plan: { ...one.data.plan, name: evil },
        report: { ...one.data.report, accent: `red}</style>${evil}`, licence: { name: evil, url: evil } },
        measures: [aMeasure({ name: evil, kpis: [evilKpi] })],
      },
    }))
    for (const { text } of sitePages(hostile)) {
      expect(text).not.toMatch(/<script|<img/)
      expect((text.match(/<\/style>/g) ?? []).length).toBeLessThanOrEqual(1)
    }
  })
})

describe('a superseded edition', () => {
  const old = pageAt('999997/2016/editions/1/index.html')

  it('says so before its text, leads to the newest, and stands unchanged below', () => {
    expect(old).toContain('第1版は以前の版です。最新は第2版（平成29年11月1日公表、訂正）です。')
    expect(old).toContain('<a href="../../index.html">第2版を読む</a>')
    const without = old
      .replace(/<aside class="superseded"[\s\S]*?<\/aside>\n/, '')
      .replaceAll(/(report|summary)-pdf.html/g, '$1.pdf')
    expect(without).toBe(editions[0]?.html)
  })

  it('has a page before its PDF that leads to the file as it was published', () => {
    expect(old).toContain('href="report-pdf.html"')
    const page = pageAt('999997/2016/editions/1/report-pdf.html')
    expect(page).toContain('href="report.pdf"')
    expect(page).toContain('最新は第2版（平成29年11月1日公表、訂正）です')
  })

  it('is told on the first page, with its kind', () => {
    expect(pageAt('index.html')).toContain('第2版（平成29年11月1日公表、訂正）')
    expect(pageAt('index.html')).toContain('<a href="999997/2016/editions/1/index.html">第1版</a>')
  })
})

describe('the page of an indicator', () => {
  const page = pageAt('999997/kpis/kpi-ind-a.html')

  it('has every year, the newest first, with the break between them', () => {
    const rows = [...page.matchAll(/<tr><th scope="row">([^<]*)<\/th><td>([^<]*)/g)].map(([, year, value]) => [
      year,
      value,
    ])
    expect(rows).toEqual([
      ['平成29年度', '26店'],
      ['平成28年度', '26店'],
    ])
    expect(page).toContain('次の年度の値とは比べられません。店の数え方を変えました。')
  })

  it('has what was corrected of it, in which edition and why', () => {
    expect(page).toContain(
      '平成28年度 第2版：平成28年度末値「62店」を「26店」に改めました（平成29年11月1日決裁）。転記の誤りです。',
    )
  })

  it('has its definition and its places', () => {
    expect(pageAt('999997/kpis/kpi-ind-b.html')).toContain('商工担当課の集計')
    expect(page).toContain('<a href="../2017/index.html#kpi-ind-a">1-1-1 にぎわいづくり</a>')
  })

  it('stays when later years no longer have it', () => {
    expect(pageAt('999997/kpis/index.html')).toMatch(/以前の年度の指標[\s\S]*kpi-ind-b\.html/)
  })
})

/** The licence is named, not fetched; the emblem is part of the page. */
const isLicence = (link: string): boolean => /^(https:\/\/creativecommons\.org\/|data:image\/png;)/.test(link)
