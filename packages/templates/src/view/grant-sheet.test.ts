import { describe, expect, it } from 'vitest'
import { aGrantProject, aMeasure, anEdition } from '../../test/an-edition.ts'
import { renderReportHtml } from '../report/render.ts'
import { reportView } from './report-view.ts'

const named = aGrantProject('名だけの事業', { measureCodes: ['1-1-1'] })
const known = aGrantProject('観光の事業', {
  measureCodes: ['1-1-1', '9-9-9'],
  content: '案内所を開きます。',
  costThousandYen: 12_345,
  grantThousandYen: 10_000,
  costStatus: 'expected',
})
const view = reportView(
  anEdition({ measures: [aMeasure()], grants: [{ name: '加速化交付金', projects: [named, known] }] }),
)

describe('交付金事業', () => {
  it('has a sheet where more than its name is known, and is listed in any case', () => {
    expect(view.grants.map(({ id, name }) => [id, name])).toEqual([['p-1-2', '観光の事業']])
    expect(view.contents?.projects.map(({ target, name }) => [target, name])).toEqual([['p-1-2', '観光の事業']])
    expect(view.back?.grants[0]?.projects).toEqual([
      { name: '名だけの事業', target: '' },
      { name: '観光の事業', target: 'p-1-2' },
    ])
  })

  it('names its measures, with the address of those the edition has', () => {
    expect(view.grants[0]?.measures).toEqual([
      { code: '1-1-1', name: 'にぎわいづくり', target: 's-1-1-1' },
      { code: '9-9-9', name: '', target: '' },
    ])
  })

  it('prints its money and whether the accounts are closed', () => {
    expect(view.grants[0]?.costs).toEqual([
      { name: '総事業費', value: '12,345千円（決算見込）' },
      { name: '交付金額', value: '10,000千円' },
    ])
  })

  it('leaves out what is not known', () => {
    const sheet = renderReportHtml(view, { medium: 'print' }).match(/<section[^>]* id="p-1-2".*?<\/section>/s)?.[0]
    expect(sheet).toContain('案内所を開きます。')
    expect(sheet).not.toMatch(/実施状況|<table/)
  })
})
