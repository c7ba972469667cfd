import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { renderReportHtml } from '../report/render.ts'
import { firstPlaces } from './first-places.ts'
import { reportView } from './report-view.ts'
import type { ReportVariant } from './variant.ts'

const note = (parts: Parameters<typeof aKpi>[0]) =>
  aKpi({ actual: { ...aKpi().actual, note: '店が減りました。' }, ...parts })
const goal = note({ indicatorId: 'ind-g', name: '社会増減' })
const data = anEdition({
  goals: [{ code: '1', name: 'にぎわい', priority: 1, kpis: [goal] }],
  measures: [
    aMeasure({ kpis: [note({ alsoIn: ['1-1-2'] })] }),
    aMeasure({
      code: '1-1-2',
      kpis: [note({ shownAgain: true, alsoIn: ['1-1-1'] }), { ...goal, shownAgain: true, alsoIn: ['1'] }],
    }),
  ],
})
const pointers = (medium: 'print' | 'web', variant: ReportVariant = { kind: 'edition' }, shown = data): string[] =>
  [...renderReportHtml(reportView(shown, { variant }), { medium }).matchAll(/<p class="pointer">(.*?)<\/p>/g)].map(
    ([, text = '']) => text,
  )

describe('the first place of an indicator', () => {
  it('is a measure by its code, or the sheet of 数値目標 by its name', () => {
    expect(Object.fromEntries(firstPlaces(data))).toEqual({
      'ind-a': { label: '1-1-1', target: 's-1-1-1' },
      'ind-g': { label: '基本目標1の数値目標', target: 'g-1' },
    })
  })

  it('is where a later place points to for 要因・課題, on paper with its page', () => {
    expect(pointers('print')).toEqual([
      '朝市の出店数：要因・課題は<a href="#s-1-1-1">1-1-1</a>（<span data-page-of="s-1-1-1"></span>ページ）に掲載',
      '社会増減：要因・課題は<a href="#g-1">基本目標1の数値目標</a>（<span data-page-of="g-1"></span>ページ）に掲載',
    ])
    expect(pointers('web')[0]).toBe('朝市の出店数：要因・課題は<a href="#s-1-1-1">1-1-1</a>に掲載')
  })

  it('is named without a link in a preview that lacks its sheet', () => {
    const preview = { kind: 'preview', madeOn: '2017-09-01', measureCodes: ['1-1-2'], sections: [] } as const
    expect(pointers('print', preview)).toEqual([
      '朝市の出店数：要因・課題は1-1-1に掲載',
      '社会増減：要因・課題は基本目標1の数値目標に掲載',
    ])
  })

  it('is pointed to in 従来様式 too', () => {
    const traditional = { ...data, report: { ...data.report, layout: 'traditional' as const } }
    expect(pointers('print', { kind: 'edition' }, traditional)).toHaveLength(2)
  })
})
