import { describe, expect, it } from 'vitest'
import { changedEdition } from '../../test/changed-edition.ts'
import { reportView } from '../view/report-view.ts'
import { renderReportHtml } from './render.ts'

describe.each(['print', 'web'] as const)('the report with every part for %s', (medium) => {
  const page = renderReportHtml(reportView(changedEdition('correction')), { medium })

  it('has every id once, and every inner link reaches one', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(links.filter((link) => !ids.includes(link))).toEqual([])
  })

  it('asks only for pages of what a link points to', () => {
    const asked = [...page.matchAll(/data-page-of="([^"]+)"/g)].map((match) => match[1])
    const links = new Set([...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]))
    expect(asked.filter((id) => !links.has(id))).toEqual([])
  })

  it('heads its tables with a scope everywhere', () => {
    expect(page.match(/<th(?=[ >])/g)?.length).toBe(page.match(/<th scope="(?:col|row|rowgroup)"/g)?.length)
  })

  it('names in every heading of what an indicator’s section says the indicator and what is said of it', () => {
    const headings = [...page.matchAll(/<h4>(.*?)<\/h4>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''))
    const kinds = headings.flatMap(
      (text) => /(?:：要因・課題|(?:：| )今後の方向性 (?:継続|拡充|見直し))$/u.exec(text)?.[0] ?? [],
    )
    expect(kinds.length).toBeGreaterThan(4)
    expect(headings.filter((text) => /^(?:継続|拡充|見直し|今後の方向性)/u.test(text.trim()))).toEqual([])
  })

  it('says what a person judged, what is not final and what comes next', () => {
    expect(page).toContain('判定基準では「順調」。理由：<span')
    expect(page).toContain('<small class="status">速報</small>')
    expect(page).toContain('<b class="outlook">継続</b>')
    expect(page).toContain('12,500千円（4つの取組の合計）')
  })
})
