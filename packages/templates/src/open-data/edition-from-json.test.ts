import { sha256Json, type EditionData, type Json } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aFullEdition } from '../../test/a-full-edition.ts'
import { anEdition } from '../../test/an-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { renderReportHtml } from '../report/render.ts'
import { reportView } from '../view/report-view.ts'
import { editionFromJson } from './edition-from-json.ts'
import { reportJson } from './report-json.ts'

const html = (data: EditionData): string =>
  renderReportHtml(reportView(data, { dataSha256: sha256Json(data as unknown as Json) }), { medium: 'web' })

describe('report.json alone', () => {
  it.each([
    ['a small edition', anEdition()],
    ['the report of FY2016', fy2016Edition()],
    ['an edition that uses every field', aFullEdition()],
  ])('gives back %s, and its HTML to the byte', (_, data) => {
    const again = editionFromJson(JSON.parse(reportJson(data)))
    expect(again).toEqual(data)
    expect(html(again)).toBe(html(data))
  })

  it('carries every text and number of the edition', () => {
    const texts = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value]
    const written = reportJson(aFullEdition())
    const missing = texts(aFullEdition()).filter((one) => !written.includes(JSON.stringify(one)))
    expect(missing).toEqual([])
  })

  it.each<[string, (tree: Record<string, unknown>) => unknown, string]>([
    ['of another version', (tree) => (tree['schemaVersion'] = 1), 'schemaVersion'],
    ['with a field no schema has', (tree) => (tree['extra'] = 1), 'extra'],
    ['with a text for a number', (tree) => (tree['fiscalYear'] = '2016'), 'fiscalYear'],
  ])('%s is refused with the place', (_, change, named) => {
    const tree = JSON.parse(reportJson(anEdition())) as Record<string, unknown>
    change(tree)
    expect(() => editionFromJson(tree)).toThrow(named)
  })
})
