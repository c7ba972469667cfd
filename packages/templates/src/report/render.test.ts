import { describe, expect, it } from 'vitest'
import { aGrantProject, aKpi, aMeasure, anActivity, anEdition } from '../../test/an-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { withoutDrawings } from '../../test/without-drawings.ts'
import { reportView } from '../view/report-view.ts'
import { renderReportHtml, type Medium } from './render.ts'

const html = (medium: Medium, parts: Parameters<typeof anEdition>[0] = {}): string =>
  renderReportHtml(reportView(anEdition(parts)), { medium })

const whole = {
  print: renderReportHtml(reportView(fy2016Edition()), { medium: 'print' }),
  web: renderReportHtml(reportView(fy2016Edition()), { medium: 'web' }),
}

describe.each(['print', 'web'] as const)('renderReportHtml for %s', (medium) => {
  const page = whole[medium]

  it('is one Japanese document with a title', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="ja">/)
    expect(page).toContain('<title>美祢市 平成28年度 取組状況（見本）</title>')
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page.endsWith('</html>\n')).toBe(true)
  })

  it('asks for nothing from outside and runs nothing', () => {
    const shown = withoutDrawings(page).replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
    expect(shown).not.toMatch(/<script|<link|<img|<iframe|<object|\bsrc=|url\(|@import|https?:/i)
    expect(page).not.toMatch(/ on[a-z]+=/i)
  })

  it('has every id once, and every inner link reaches one', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(links.length).toBeGreaterThan(80)
    expect(links.filter((link) => !ids.includes(link))).toEqual([])
  })

  it('has a section per part, titled with the code first', () => {
    const sections = [...page.matchAll(/<section class="sheet[^"]*" id="([^"]+)" data-title="([^"]+)"/g)]
    expect(sections.map((match) => match[1]).slice(0, 6)).toEqual([
      's-cover',
      's-contents',
      's-summary',
      's-behind',
      's-guide',
      's-1-1-1',
    ])
    expect(sections).toHaveLength(31)
    expect(sections.find((match) => match[1] === 's-1-1-1')?.[2]).toBe('1-1-1 共生への意識醸成')
    expect(page).toContain('<h2><span class="code">1-1-1</span> <span class="name">共生への意識醸成</span></h2>')
  })

  it('heads its tables with a scope everywhere', () => {
    expect(page.match(/<th(?=[ >])/g)?.length).toBe(page.match(/<th scope="(?:col|row|rowgroup)"/g)?.length)
  })

  it('asks to be left out of search engines where it is a sample', () => {
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(html(medium, { edition: { status: 'official' } })).not.toContain('noindex')
  })

  it('shows the same notice, edition and figures', () => {
    expect(page).toContain('見本：torikumiの動作確認用です。美祢市の公表資料ではありません')
    expect(page).toContain('352136-2016-1')
    expect(page).toMatch(/<span class="vl"[^>]*>56,337<\/span><small>人<\/small><small class="vp"> \(H28\)<\/small>/)
  })
})

describe('renderReportHtml for print', () => {
  it('names in every contents line the sheet whose page it prints, last', () => {
    const lines = [...whole.print.matchAll(/<li><div><a href="#(s-[^"]+)">(.*?)<\/a><\/div><\/li>/g)]
    expect(lines).toHaveLength(29)
    for (const [, target, inner = ''] of lines) {
      expect(inner.endsWith(`<span class="page" data-page-of="${target ?? ''}"></span>`)).toBe(true)
    }
    expect(lines[3]?.[2]).toMatch(/^<span class="code">1-1-1<\/span> /)
  })

  it('holds each chart at both heights', () => {
    expect(whole.print.match(/viewBox="0 0 84 17.5"/g)).toHaveLength(36)
    expect(whole.print.match(/viewBox="0 0 84 14"/g)).toHaveLength(36)
    expect(whole.web.match(/viewBox="0 0 84 14"/g)).toBeNull()
  })

  it('implements every step of tightening', () => {
    for (const step of [1, 2, 3, 4, 5]) expect(whole.print).toContain(`[data-tighten='${step}']`)
  })
})

describe('renderReportHtml for the web', () => {
  it('can be skipped through, scaled and saved', () => {
    expect(whole.web).toContain('<a href="#main">本文へ</a>')
    expect(whole.web).toContain('name="viewport"')
    for (const file of ['report.pdf', 'kpis.csv', 'activities.csv', 'report.json'])
      expect(whole.web).toContain(`href="${file}"`)
  })

  it('names no pages, which it does not have', () => {
    expect(whole.web).not.toMatch(/data-page-of|>ページ</)
  })
})

describe('hostile text', () => {
  const evil = `"'><script>alert(1)</script><img src=x onerror=alert(1)>{{head.title}}{{{css}}}&amp;]]></style>`
  const value = { raw: evil, number: 1, numberText: '1', period: '2014' }
  const edition = anEdition({
    municipality: { code: '999997', name: `市${evil}`, notice: evil, assignmentNotice: null, contact: evil },
    plan: { name: evil, term: 1, firstFiscalYear: 2015, lastFiscalYear: 2019 },
    ruleSet: { id: evil, version: evil, name: evil },
    priorities: [{ no: 1, name: evil }],
    grants: [{ name: evil, projects: [aGrantProject(evil)] }],
    edition: { id: evil, supersedes: evil },
    measures: [
      aMeasure({
        code: `1-1-1${evil}`,
        name: evil,
        content: evil,
        leadSection: evil,
        kpis: (['behind', 'none'] as const).map((mark) =>
          aKpi({
            indicatorId: `${mark}${evil}`,
            name: evil,
            section: evil,
            unit: evil,
            baseline: value,
            actual: { ...value, period: '2016', reason: 'none', status: 'final', note: evil },
            target: { ...value, number: 2, period: '2019', kind: 'number' },
            alsoIn: [evil],
            judged: { achieved: 'no', progressPercent: 1, mark, word: evil, reason: evil, path: 1, override: null },
          }),
        ),
        activities: [anActivity({ name: evil, section: evil, thisYear: evil, nextYear: evil, nextYearReason: evil })],
      }),
    ],
  })

  it.each(['print', 'web'] as const)('in every field stays text (%s)', (medium) => {
    const page = renderReportHtml(reportView(edition), { medium })
    expect(withoutDrawings(page).replace('<script type="application/ld+json">', '')).not.toMatch(/<script|<img/)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page.match(/<style>/g)).toHaveLength(1)
    // Each attribute ends where it should: no tag carries an attribute that is not ours.
    const names = new Set(
      [
        ...withoutDrawings(page)
          .replace(/<style>[\s\S]*<\/style>/, '')
          .matchAll(/<[a-z][a-z0-9]*((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*\/?>/g),
      ].flatMap((tag) =>
        [...(tag[1] ?? '').matchAll(/([a-zA-Z-]+)(?:="[^"]*")?/g)].map((attribute) => attribute[1] ?? ''),
      ),
    )
    expect([...names].filter((name) => name.startsWith('on') || name === 'src')).toEqual([])
    expect(page).toContain('&lt;script&gt;')
    expect(page).toContain('{{head.title}}')
  })

  it('survives emoji, rare kanji, right-to-left text and ten thousand characters without a space', () => {
    const text = `${'長'.repeat(10_000)}👨‍👩‍👧𠮟\u{e0100}مرحبا`
    const page = html('print', { measures: [aMeasure({ activities: [anActivity({ thisYear: text })] })] })
    expect(page.replace(/<\/?span[^>]*>/g, '')).toContain(text)
  })
})
