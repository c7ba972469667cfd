import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure } from '../../test/an-edition.ts'
import { aSite } from '../../test/a-site.ts'
import { kpisCsv } from '../open-data/kpis-csv.ts'
import { servedPages } from './data-pages.ts'
import { newestFiles } from './newest-files.ts'
import { editionFolder } from './site-edition.ts'
import { sitePages } from './site-pages.ts'

const editions = aSite()
const pages = sitePages(editions)
const pageAt = (path: string): string => pages.find((page) => page.path === path)?.text ?? ''
const paths = new Set([
  ...pages.map(({ path }) => path),
  ...editions.flatMap(({ data, files }) => files.map(({ name }) => `${editionFolder(data)}/${name}`)),
  ...newestFiles(editions).map(({ path }) => path),
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
      const outside = links.filter((link) => !link.startsWith('#') && !isLicence(link) && path !== '404.html')
      const broken = outside.filter((link) => {
        const { origin, pathname, hash } = new URL(link, `https://city.test/${path}`)
        const to = decodeURIComponent(pathname.slice(1))
        const anchor = hash === '' || hash.startsWith('#row=') || pageAt(to).includes(` id="${hash.slice(1)}"`)
        return origin !== 'https://city.test' || !paths.has(to) || !anchor || link.startsWith('/')
      })
      expect(broken).toEqual([])
      expect(text).not.toMatch(/<script(?! type="application\/ld\+json")|<iframe|url\(|@import| on[a-z]+=| style="/)
    },
  )

  it('has no two links of one name to two places on the pages that list files', () => {
    for (const path of ['index.html', '999997/2016/editions/index.html']) {
      const links = [...pageAt(path).matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g)]
      const places = Map.groupBy(links, ([, , name]) => name)
      const shared = [...places.values()].filter((same) => new Set(same.map(([, href]) => href)).size > 1)
      expect(links.length).toBeGreaterThan(10)
      expect(shared).toEqual([])
    }
  })

  it('says at the end of each page of its own who answers', () => {
    const own = pages.filter(({ text }) => text.includes('<body class="site">'))
    expect(own.length).toBeGreaterThan(5)
    const contact = editions.at(-1)?.data.municipality.contact ?? ''
    expect(contact).not.toBe('')
    expect(own.filter(({ text }) => !text.includes(`<p>お問い合わせ：${contact}</p>`))).toEqual([])
  })

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
    expect(old).toContain('<title>以前の版（第1版）｜')
    const [, described = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(old) ?? []
    expect(JSON.parse(described)).toMatchObject({ '@type': 'Dataset', creativeWorkStatus: 'Superseded' })
    const without = withoutWays(old)
      .replace('<title>以前の版（第1版）｜', '<title>')
      .replace('"creativeWorkStatus":"Superseded",', '')
      .replace(/<div class="superseded"[\s\S]*?<\/div>\n/, '')
      .replaceAll(/(report|summary)-pdf.html/g, '$1.pdf')
    expect(without).toBe(editions[0]?.html)
  })

  it('has a page before its PDF that leads to the file as it was published', () => {
    expect(old).toContain('href="report-pdf.html"')
    const page = pageAt('999997/2016/editions/1/report-pdf.html')
    expect(page).toContain('href="report.pdf"')
    expect(page).toContain('最新は第2版（平成29年11月1日公表、訂正）です')
  })

  it('is no file that the first page leads to: those at the address of a year are its newest edition’s', () => {
    expect(pageAt('index.html')).toContain('<a href="999997/2016/report.pdf">')
    expect(newestFiles(editions).filter(({ path }) => path === '999997/2016/report.pdf')).toEqual([
      { path: '999997/2016/report.pdf', from: '999997/2016/editions/2/report.pdf' },
    ])
  })

  it('is told on the first page, with its kind', () => {
    expect(pageAt('index.html')).toContain('第2版（平成29年11月1日公表、訂正）')
    expect(pageAt('index.html')).toContain('<a href="999997/2016/editions/1/index.html">第1版</a>')
  })
})

describe('the page of an indicator', () => {
  const page = pageAt('999997/kpis/kpi-ind-a.html')

  it('has every year, the newest first, with the break between them', () => {
    const rows = [
      ...page.matchAll(/<tr><th scope="row">([^<]*)<\/th><td class="value" data-head="値"><span>([^<]*)/g),
    ].map(([, year, value]) => [year, value])
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

  it('begins with its newest values', () => {
    const figures = [...page.matchAll(/<dt>([^<]*)<\/dt><dd>(?:<svg.*?<\/svg>)?([^<]*)/g)].slice(0, 4)
    expect(figures.map(([, name, value]) => [name, value])).toEqual([
      ['列 baseline', '20店(H26)'],
      ['列 actual', '26店'],
      ['列 target', '30店'],
      ['列 judgement', '順調'],
    ])
  })

  it('leads to its row in the CSV of each year, counted with the head', () => {
    const rows = [...page.matchAll(/href="\.\.\/(\d+)\/editions\/(\d+)\/kpis\.csv#row=(\d+)"/g)]
    expect(rows.length).toBeGreaterThanOrEqual(3)
    for (const [, year, number, row] of rows) {
      const edition = editions.find(({ data }) => editionFolder(data) === `999997/${year}/editions/${number}`)
      const records = parse<Record<string, string>>(edition === undefined ? '' : kpisCsv(edition.data), {
        bom: true,
        columns: true,
      })
      expect(records[Number(row) - 2]?.['indicator_id']).toBe('ind-a')
    }
  })

  it('says how it is cited: the source, the addresses that stay, the licence', () => {
    expect(page).toContain('「平成29年度 取組状況」第1版（999997-2017-1、')
    expect(page).toContain('<a href="kpi-ind-a.html">このページ</a>')
    expect(page).toContain('<a href="../2017/editions/1/index.html#kpi-ind-a">平成29年度 第1版のこの指標</a>')
    expect(page).toContain('rel="license"')
  })

  it('names whom to ask where the city has set no licence', () => {
    const unlicensed = editions.map((one) => ({
      ...one,
      data: { ...one.data, report: { ...one.data.report, licence: null } },
    }))
    const asked = sitePages(unlicensed).filter(({ text }) => text.includes('企画担当課へお問い合わせください'))
    expect(asked.map(({ path }) => path)).toContain('index.html')
    expect(asked.map(({ path }) => path)).toContain('999997/kpis/kpi-ind-a.html')
  })

  it('has its definition and its places', () => {
    expect(pageAt('999997/kpis/kpi-ind-b.html')).toContain('商工担当課の集計')
    expect(page).toContain('<a href="../2017/index.html#kpi-ind-a">1-1-1 にぎわいづくり</a>')
  })

  it('stays when later years no longer have it', () => {
    expect(pageAt('999997/kpis/index.html')).toMatch(/以前の年度の指標[\s\S]*kpi-ind-b\.html/)
  })
})

describe('the page of an edition', () => {
  it('leads to the years, to its editions and to the indicators, at the top and at each KPI', () => {
    const page = pageAt('999997/2017/index.html')
    expect(page).toContain('<a href="../../index.html">年度の一覧</a>')
    expect(page).toContain('<a href="editions/index.html">この年度の版</a>')
    expect(pageAt('999997/2016/editions/2/index.html')).toContain('<a href="../../../kpis/index.html">指標の一覧</a>')
    expect(page).toMatch(/href="\.\.\/kpis\/kpi-ind-new\.html">年度ごとの値<span class="vh">：新しい指標</)
  })

  it('is the published file again without these ways, which has none of them', () => {
    expect(withoutWays(pageAt('999997/2016/editions/2/index.html'))).toBe(editions[1]?.html)
    expect(editions[1]?.html).not.toContain('kpis/')
  })
})

describe('404.html', () => {
  it('holds at any address: no link but to itself and to the top of the server', () => {
    const links = [...pageAt('404.html').matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => link)
    expect(new Set(links)).toEqual(new Set(['#main', '/']))
  })
})

describe('the pages that the application serves', () => {
  const served = servedPages(editions)

  it('are those of the site, at the addresses of folders', () => {
    expect(served.map(({ path }) => path)).toEqual([
      '999997/kpis/',
      ...['goal-a', 'ind-a', 'ind-new', 'ind-b'].map((id) => `999997/kpis/kpi-${id}.html`),
      '999997/2017/editions/',
      '999997/2016/editions/',
    ])
  })

  it('lead to folders, and to a superseded PDF at its own address', () => {
    for (const { text } of served) expect(text).not.toMatch(/index\.html|-pdf\.html/)
    const kpi = served.find(({ path }) => path.endsWith('kpi-ind-a.html'))?.text
    expect(kpi).toContain('href="../../"')
    expect(kpi).toContain('href="./"')
    expect(kpi).toContain('href="../2017/#kpi-ind-a"')
    const list = served.find(({ path }) => path === '999997/2016/editions/')?.text
    expect(list).toContain('href="1/report.pdf"')
  })
})

/** An edition's page without the ways that its place in the site adds. */
const withoutWays = (html: string): string =>
  html
    .replace(/<div class="masthead"><nav aria-label="公表資料">[\s\S]*?<\/nav><\/div>\n+/, '')
    .replaceAll(/ <a class="permalink" href="[^"#]*">年度ごとの値<span class="vh">[^<]*<\/span><\/a>/g, '')

/** The licence is named, not fetched; the emblem is part of the page. */
const isLicence = (link: string): boolean => /^(https:\/\/creativecommons\.org\/|data:image\/png;)/.test(link)
