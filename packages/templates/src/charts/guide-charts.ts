import type { EditionData } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { shownIn } from '../view/shown.ts'
import type { ProgressChart } from './chart-model.ts'
import { guideAxis, type GuideAxis } from './guide-axis.ts'
import { guideChartSvg } from './guide-chart-svg.ts'

/** One form a chart can take, with the sentence that says how to read it. */
export interface GuideChart {
  title: string
  text: string
  svg: string
}

/** Every form, with invented values, on the years of the edition's plan. */
export function guideCharts(data: EditionData, words: EditionWords): GuideChart[] {
  const axis = guideAxis(data, words)
  const { judgement } = shownIn(data)
  return [...againstPath(axis), ...withoutValue(axis), ...otherwiseCounted(axis), ...interrupted(axis)].map(
    ({ title, text, chart }) => ({
      title,
      text,
      svg: guideChartSvg(judgement ? chart : { ...chart, tone: 'none' }),
    }),
  )
}

interface Form {
  title: string
  text: string
  chart: ProgressChart
}

/** How a value stands to 目安. */
const againstPath = ({ to, chart, start, target, actual, path, ticks }: GuideAxis): Form[] => [
  {
    title: '目安に届かない',
    text: '縦の棒が、目安との差です。',
    chart: chart({ start: start(50), target: target(70), actual: actual(56), path: path(50, 70), tone: 'slightly' }),
  },
  {
    title: '目標値を大きく超えた',
    text: '縮めて描き、折れ目を入れます。',
    chart: chart({
      start: start(26),
      target: target(34),
      actual: actual(62),
      path: path(26, 34),
      ticks: ticks('現状値'),
    }),
  },
  {
    title: '少ないほど良い',
    text: '線は右下がり、良い側は下です。',
    chart: chart({
      better: 'lower',
      start: start(40),
      target: target(30),
      actual: actual(40),
      path: path(40, 30),
      tone: 'behind',
    }),
  },
  {
    title: '維持が目標',
    text: '現状値の高さが、そのまま目標です。',
    chart: chart({ start: start(34), target: { at: to, value: 34, maintain: true }, actual: actual(35) }),
  },
]

/** Years without a value of their own. */
function withoutValue({ year, from, short, chart, start, target, actual, ticks }: GuideAxis): Form[] {
  const stale = Math.max(from + 0.5, year - 1.25)
  return [
    {
      title: '調査なし',
      text: '値の位置を点線で示し、点は描きません。',
      chart: chart({
        better: 'lower',
        start: start(20),
        target: target(14),
        gaps: [{ at: year, label: '調査なし' }],
        ticks: ticks('現状値'),
      }),
    },
    {
      title: '古い値',
      text: 'その時点に、点線の丸で描きます。',
      chart: chart({
        start: start(84),
        target: target(87),
        actual: { ...actual(87), at: stale, stale: `${short(Math.ceil(stale))}.12の値` },
        gaps: [{ at: year, label: `${short(year)}の値なし` }],
        tone: 'none',
      }),
    },
  ]
}

/** Values that are counted over several years, and one that nothing is compared with. */
function otherwiseCounted({ year, from, short, chart, start, target, actual, path, ticks }: GuideAxis): Form[] {
  const spanFrom = Math.max(from, year - 1.5)
  return [
    {
      title: '累計',
      text: '計画の始まりの0から描きます。',
      chart: chart({
        start: { kind: 'zero', at: from, value: 0 },
        target: target(130),
        actual: actual(115),
        path: path(0, 130),
        ticks: ticks(`${short(from)}末=0`),
      }),
    },
    {
      title: '年平均',
      text: '平均した期間を、横の棒で示します。',
      chart: chart({
        start: { ...start(7), kind: 'value', spanFrom: from - 3.5 },
        target: target(15),
        actual: { ...actual(14), spanFrom },
        path: path(7, 15),
        ticks: ticks(`${short(from - 3)}～${short(from)}`),
      }),
    },
    {
      title: '現状値がない',
      text: '目標値と実績だけを描きます。',
      chart: chart({ target: target(20), hasPath: false, actual: { ...actual(2), spanFrom }, tone: 'behind' }),
    },
  ]
}

/** Years between which nothing is joined. */
function interrupted({ year, from, chart, start, target, actual, path }: GuideAxis): Form[] {
  const hasYearBetween = year - 1 > from
  return [
    {
      title: '算出方法が変わった',
      text: '斜めの2本線で区切り、つなぎません。',
      chart: chart({
        start: start(10),
        target: target(32),
        hasPath: false,
        actual: actual(24),
        breakAt: year - 0.5,
        earlier: hasYearBetween ? [{ at: year - 1, value: 14 }] : [],
        tone: 'none',
      }),
    },
    {
      title: '途中の年度に調査なし',
      text: '線を切り、前後をつなぎません。',
      chart: chart({
        start: start(60),
        target: target(71),
        actual: actual(68),
        path: path(60, 71),
        gaps: hasYearBetween ? [{ at: year - 1, label: '' }] : [],
      }),
    },
  ]
}
