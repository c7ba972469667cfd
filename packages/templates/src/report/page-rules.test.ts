import { describe, expect, it } from 'vitest'
import { aMeasure, anEdition } from '../../test/an-edition.ts'
import { changedEdition } from '../../test/changed-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { reportView } from '../view/report-view.ts'
import { cssString, pageRules } from './page-rules.ts'

const rules = (parts: Parameters<typeof anEdition>[0]): string => pageRules(reportView(anEdition(parts)))

describe('pageRules', () => {
  it('gives every sheet a named page with its goal on the left and its code and name on the right', () => {
    const css = rules({ measures: [aMeasure(), aMeasure({ code: '2-1-3', name: '朝市', priority: 2 })] })
    expect(css).toContain('@page s-2-1-3{')
    expect(css).toContain('#s-2-1-3{page:s-2-1-3}')
    expect(css).toContain('content:"平成28年度\\20 取組状況　第1版　基本目標2"')
    expect(css).toContain('content:"2\\2d 1\\2d 3　朝市"')
  })

  it('names every part that is no sheet at the head of its pages', () => {
    const view = reportView(changedEdition('correction'))
    const css = pageRules(view)
    const heads = [...css.matchAll(/@page (s-[a-z]+)\{[^}]*\}@top-right\{content:"([^"]*)"\}\}#\1\{page:\1\}/g)]
    expect(Object.fromEntries(heads.map(([, id, name]) => [id, name]))).toEqual({
      's-contents': '目次',
      's-summary': '概要',
      's-behind': '遅れているものと理由',
      's-guide': 'この報告書の見かた',
      's-opinions': '意見と市の対応',
      's-series': '重要業績評価指標の推移と索引',
      's-index': '担当課別・名称順の索引',
      's-changes': '正誤表',
      's-back': '交付金事業・用語解説・奥付',
    })
    expect(pageRules(reportView(fy2016Edition()))).not.toContain('@page s-opinions')
  })

  it('shortens a name beside what stands on its left', () => {
    const data = anEdition({ measures: [aMeasure({ name: '長'.repeat(60) })] })
    const nameIn = (css: string): number => /1\\2d 1\\2d 1　(長+)\\2026 /.exec(css)?.[1]?.length ?? 0
    expect(nameIn(pageRules(reportView(data)))).toBe(37)
    const variant = { kind: 'draft', madeOn: '2026-11-27' } as const
    expect(nameIn(pageRules(reportView(data, { variant })))).toBe(29)
  })

  it('lowers the thumb index with each goal and begins again after nine', () => {
    const top = (priority: number): string | undefined =>
      /@right-top\{content:"\d+";margin-top:(\d+)mm;/.exec(rules({ measures: [aMeasure({ priority })] }))?.[1]
    expect([1, 2, 9, 10].map(top)).toEqual(['0', '17', '136', '0'])
  })

  it('frames the notice in the foot, and nothing in an official edition', () => {
    expect(rules({})).toContain('@bottom-left{content:"見本：確認用です。"')
    const official = rules({
      municipality: { code: '999997', name: '試作市', notice: null, assignmentNotice: null, contact: '' },
    })
    expect(official).toContain('@bottom-left{content:none;border:0}}')
  })

  it('leaves the cover without head and foot', () => {
    expect(rules({})).toMatch(/@page s-cover\{.*@bottom-right\{content:none\}\}/)
  })
})

describe('cssString', () => {
  it('escapes whatever could end the string, the rule or the style element', () => {
    for (const hostile of ['"}', '</style><script>', 'a\\', 'line\nbreak', '/*', '\u0000', "'", '\ud800']) {
      expect(cssString(hostile).slice(1, -1)).toMatch(/^(?:[\p{L}\p{N}]|\\[0-9a-f]+ )+$/u)
    }
  })

  it('keeps letters, figures and Japanese as they are', () => {
    expect(cssString('美祢市2年・ー𠮷')).toBe('"美祢市2年・ー𠮷"')
  })
})
