import { describe, expect, it } from 'vitest'
import { type ReportSettingsDefect, reportSettingsDefects } from './report-settings-defects.ts'
import { type ReportSettings, STANDARD_REPORT_SETTINGS } from './report-settings.ts'

const defects = (parts: Partial<ReportSettings>): ReportSettingsDefect[] =>
  reportSettingsDefects({ ...STANDARD_REPORT_SETTINGS, ...parts })
const found = (parts: Partial<ReportSettings>): string[] => defects(parts).map(({ field, code }) => `${field} ${code}`)

const columns = (...names: string[]): ReportSettings['kpiColumns'] =>
  names.map((column) => ({ column, label: '' }) as ReportSettings['kpiColumns'][number])

describe('reportSettingsDefects', () => {
  it('finds nothing in the standard settings', () => {
    expect(reportSettingsDefects(STANDARD_REPORT_SETTINGS)).toEqual([])
  })

  it('refuses an accent that white paper would swallow, with its contrast', () => {
    expect(defects({ accent: '#e60012' })).toEqual([])
    expect(defects({ accent: '#ff6600' })).toEqual([{ field: 'accent', code: 'contrast', ratio: 2.93 }])
    expect(found({ accent: 'red;}' })).toEqual(['accent colour-shape'])
  })

  it('tells a character that the fonts lack from another fault', () => {
    expect(
      found({ apology: '😀', unansweredWords: '집계', licence: { name: '\u202eCC', url: 'https://example.jp' } }),
    ).toEqual(['licence-name character', 'unanswered character', 'apology character'])
    expect(defects({ terms: [{ term: 'KPI', meaning: '目標🎯' }] })).toEqual([
      { field: 'terms', code: 'character', term: 'KPI' },
    ])
    expect(
      found({ kpiColumns: columns('baseline', 'actual', 'target').map((one) => ({ ...one, label: '値✅' })) }),
    ).toEqual(['label-baseline character', 'label-actual character', 'label-target character'])
    expect(found({ unansweredWords: '集計中😀集計中😀集計中😀集計中😀' })).toEqual(['unanswered text'])
  })

  it('takes an emblem as a PNG address only', () => {
    expect(found({ emblem: 'data:image/png;base64,iVBORw0KGgo=' })).toEqual([])
    for (const emblem of [
      '',
      'data:image/svg+xml;base64,PHN2Zz4=',
      'https://example.jp/a.png',
      'data:image/png;base64,"',
    ])
      expect(found({ emblem })).toEqual(['emblem emblem'])
  })

  it('takes a licence with a name and an https address', () => {
    const licence = (name: string, url: string) => found({ licence: { name, url } })
    expect(licence('CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/deed.ja')).toEqual([])
    expect(licence('', '')).toEqual(['licence-name name-missing', 'licence-url address-missing'])
    expect(licence('あ'.repeat(61), 'https://example.jp')).toEqual(['licence-name text'])
    for (const url of [
      'http://example.jp/',
      'javascript:alert(1)',
      'https://',
      'https://user:word@example.jp/',
      'https://example.jp/"onload=',
      'https://example.jp/ a',
      `https://example.jp/${'a'.repeat(300)}`,
    ])
      expect(licence('CC BY 4.0', url)).toEqual(['licence-url address'])
  })

  it('takes the three values in any order, the judgement anywhere or nowhere', () => {
    expect(found({ kpiColumns: columns('target', 'judgement', 'actual', 'baseline') })).toEqual([])
    expect(found({ kpiColumns: columns('baseline', 'target', 'actual') })).toEqual([])
    for (const order of [
      ['baseline', 'actual'],
      ['baseline', 'actual', 'target', 'actual'],
      ['baseline', 'actual', 'target', 'name'],
    ])
      expect(found({ kpiColumns: columns(...order) })).toEqual(['columns columns'])
  })

  it('takes a label that fits over its column', () => {
    const label = (text: string) =>
      found({ kpiColumns: [...columns('baseline', 'actual'), { column: 'target', label: text }] })
    expect(label('めざす値')).toEqual([])
    expect(label('十三文字の見出しは長すぎる')).toEqual(['label-target text'])
    expect(label('二\n行')).toEqual(['label-target text'])
  })

  it('needs words for what is unanswered, in one short line', () => {
    expect(found({ unansweredWords: '確認中' })).toEqual([])
    expect(found({ unansweredWords: '　' })).toEqual(['unanswered empty'])
    expect(found({ unansweredWords: '未'.repeat(13) })).toEqual(['unanswered text'])
  })

  it('takes an apology of several lines, but no control characters', () => {
    expect(found({ apology: 'おわびして訂正します。\n企画担当課' })).toEqual([])
    expect(found({ apology: 'お\u0007わび' })).toEqual(['apology text'])
    expect(found({ apology: '詫'.repeat(1001) })).toEqual(['apology text'])
  })

  it('takes each term once, with its meaning', () => {
    const kpi = { term: 'KPI', meaning: '重要業績評価指標' }
    expect(found({ terms: [kpi, { term: '再掲', meaning: 'ほかの施策にもある指標' }] })).toEqual([])
    expect(defects({ terms: [kpi, kpi] })).toEqual([{ field: 'terms', code: 'twice', term: 'KPI' }])
    expect(defects({ terms: [{ term: 'KPI', meaning: '' }] })).toEqual([{ field: 'terms', code: 'half', term: 'KPI' }])
    expect(found({ terms: [{ term: '語'.repeat(31), meaning: '説明' }] })).toEqual(['terms text'])
    expect(found({ terms: Array.from({ length: 101 }, (_, no) => ({ term: `語${no}`, meaning: '説明' })) })).toEqual([
      'terms many',
    ])
  })
})
