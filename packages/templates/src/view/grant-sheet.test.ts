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

const sheetOf = (of: ReturnType<typeof reportView>, id: string): string | undefined =>
  renderReportHtml(of, { medium: 'print' }).match(new RegExp(`<section[^>]* id="${id}".*?</section>`, 's'))?.[0]

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

  it('prints what it came to in the words of the form, with the reason of what comes next', () => {
    const judged = { ...known, outcome: 'considerable', nextStep: 'expand', nextStepReason: '好評のため。' } as const
    const again = reportView(anEdition({ grants: [{ name: '加速化交付金', projects: [judged] }] }))
    expect(again.grants[0]?.evaluation.map(({ name, value }) => [name, value])).toEqual([
      ['事業の効果', '地方創生に相当程度効果があった'],
      ['今後の方針', '事業の発展'],
    ])
    const sheet = sheetOf(again, 'p-1-1')
    expect(sheet).toMatch(/<dt>今後の方針<\/dt><dd><b>事業の発展<\/b><p>好評のため。/)
    expect(sheet).not.toContain('有識者の評価')
  })

  it('has a sheet where nothing but its evaluation is known', () => {
    const judged = aGrantProject('起業の事業', { outcome: 'none' })
    const again = reportView(anEdition({ grants: [{ name: '加速化交付金', projects: [judged] }] }))
    expect(sheetOf(again, 'p-1-1')).toContain('地方創生に対して効果がなかった')
  })

  it('leaves out what is not known', () => {
    const sheet = sheetOf(view, 'p-1-2')
    expect(sheet).toContain('案内所を開きます。')
    expect(sheet).not.toMatch(/実施状況|効果の検証|<table/)
  })
})
