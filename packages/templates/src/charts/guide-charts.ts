import type { EditionData } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { shownIn } from '../view/shown.ts'
import type { ChartStart, ProgressChart } from './chart-model.ts'
import { guideChartSvg } from './guide-chart-svg.ts'

/** One form a chart can take, with the sentence that says how to read it. */
export interface GuideChart {
  title: string
  text: string
  svg: string
}

/** Every form, with invented values, on the years of the edition's plan. */
export function guideCharts(data: EditionData, words: EditionWords): GuideChart[] {
  const year = Math.min(data.edition.fiscalYear, data.plan.lastFiscalYear)
  const from = data.plan.firstFiscalYear - 1
  const to = data.plan.lastFiscalYear
  const short = words.shortYear
  const at = { first: from, last: to, year }
  const value = (at: number, value: number): ChartStart => ({ kind: 'value', at, value, spanFrom: null })
  const chart = (parts: Partial<ProgressChart>): ProgressChart => ({
    ...plain(at),
    ticks: [
      { at: from, label: short(from), bold: false },
      { at: year, label: short(year), bold: true },
      { at: to, label: short(to), bold: false },
    ],
    ...parts,
  })
  const share = (year - from) / (to - from)
  const pathOf = (start: number, target: number): ProgressChart['path'] => ({
    value: start + (target - start) * share,
    label: '目安',
  })
  const actual = (value: number): ProgressChart['actual'] => ({ at: year, value, spanFrom: null, stale: null })
  const named = (first: string): ProgressChart['ticks'] => [
    { at: from, label: first, bold: false },
    { at: year, label: short(year), bold: true },
    { at: to, label: short(to), bold: false },
  ]
  const stale = Math.max(from + 0.5, year - 1.25)
  const forms: { title: string; text: string; chart: ProgressChart }[] = [
    {
      title: '目安に届かない',
      text: '縦の棒が、目安との差です。',
      chart: chart({
        start: value(from, 50),
        target: { at: to, value: 70, maintain: false },
        actual: actual(56),
        path: pathOf(50, 70),
        tone: 'slightly',
      }),
    },
    {
      title: '目標値を大きく超えた',
      text: '縮めて描き、折れ目を入れます。',
      chart: chart({
        start: value(from, 26),
        target: { at: to, value: 34, maintain: false },
        actual: actual(62),
        path: pathOf(26, 34),
        ticks: named('現状値'),
      }),
    },
    {
      title: '少ないほど良い',
      text: '線は右下がり、良い側は下です。',
      chart: chart({
        better: 'lower',
        start: value(from, 40),
        target: { at: to, value: 30, maintain: false },
        actual: actual(40),
        path: pathOf(40, 30),
        tone: 'behind',
      }),
    },
    {
      title: '維持が目標',
      text: '現状値の高さが、そのまま目標です。',
      chart: chart({
        start: value(from, 34),
        target: { at: to, value: 34, maintain: true },
        actual: actual(35),
        path: null,
      }),
    },
    {
      title: '調査なし',
      text: '値の位置を点線で示し、点は描きません。',
      chart: chart({
        better: 'lower',
        start: value(from, 20),
        target: { at: to, value: 14, maintain: false },
        gaps: [{ at: year, label: '調査なし' }],
        ticks: named('現状値'),
      }),
    },
    {
      title: '古い値',
      text: 'その時点に、点線の丸で描きます。',
      chart: chart({
        start: value(from, 84),
        target: { at: to, value: 87, maintain: false },
        actual: { at: stale, value: 87, spanFrom: null, stale: `${short(Math.ceil(stale))}.12の値` },
        gaps: [{ at: year, label: `${short(year)}の値なし` }],
        tone: 'none',
      }),
    },
    {
      title: '累計',
      text: '計画の始まりの0から描きます。',
      chart: chart({
        start: { kind: 'zero', at: from, value: 0 },
        target: { at: to, value: 130, maintain: false },
        actual: actual(115),
        path: pathOf(0, 130),
        ticks: named(`${short(from)}末=0`),
      }),
    },
    {
      title: '年平均',
      text: '平均した期間を、横の棒で示します。',
      chart: chart({
        start: { kind: 'value', at: from, value: 7, spanFrom: from - 3.5 },
        target: { at: to, value: 15, maintain: false },
        actual: { ...actual(14), at: year, value: 14, spanFrom: Math.max(from, year - 1.5), stale: null },
        path: pathOf(7, 15),
        ticks: named(`${short(from - 3)}～${short(from)}`),
      }),
    },
    {
      title: '現状値がない',
      text: '目標値と実績だけを描きます。',
      chart: chart({
        target: { at: to, value: 20, maintain: false },
        hasPath: false,
        actual: { at: year, value: 2, spanFrom: Math.max(from, year - 1.5), stale: null },
        tone: 'behind',
      }),
    },
    {
      title: '算出方法が変わった',
      text: '斜めの2本線で区切り、つなぎません。',
      chart: chart({
        start: value(from, 10),
        target: { at: to, value: 32, maintain: false },
        hasPath: false,
        actual: actual(24),
        breakAt: year - 0.5,
        earlier: year - 1 > from ? [{ at: year - 1, value: 14 }] : [],
        tone: 'none',
      }),
    },
    {
      title: '途中の年度に調査なし',
      text: '線を切り、前後をつなぎません。',
      chart: chart({
        start: value(from, 60),
        target: { at: to, value: 71, maintain: false },
        actual: actual(68),
        path: pathOf(60, 71),
        gaps: year - 1 > from ? [{ at: year - 1, label: '' }] : [],
      }),
    },
  ]
  const { judgement } = shownIn(data)
  return forms.map(({ title, text, chart }) => ({
    title,
    text,
    svg: guideChartSvg(judgement ? chart : { ...chart, tone: 'none' }),
  }))
}

const plain = (at: { first: number; last: number; year: number }): ProgressChart => ({
  ...at,
  alternative: '',
  better: 'higher',
  start: null,
  target: null,
  hasPath: true,
  earlier: [],
  actual: null,
  tone: 'good',
  path: null,
  gaps: [],
  breakAt: null,
  ticks: [],
})
