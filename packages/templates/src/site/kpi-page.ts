import { warekiDateName, type EditionChange, type EditionKpi } from '@torikumi/domain'
import { kpiChart } from '../charts/kpi-chart.ts'
import { progressChartSvg } from '../charts/progress-chart.ts'
import { indicatorId, kpiId } from '../view/anchors.ts'
import { fieldName } from '../view/changes/field-names.ts'
import { emptyCellWord } from '../view/missing-words.ts'
import { shownIn } from '../view/shown.ts'
import { editionWords, type EditionWords } from '../words/edition-words.ts'
import { historyYears, type KpiHistory } from './kpi-history.ts'
import { relative } from './relative.ts'
import { renderPage } from './render-page.ts'
import { yearFolder } from './site-edition.ts'
import { siteFrame } from './site-words.ts'

const directions = { higher: '多いほど良い', lower: '少ないほど良い', maintain: '維持が目標' } as const
const aggregations = {
  'point-in-time': 'その時点の値',
  annual: '年間の値',
  cumulative: '累計',
  'period-average': '期間の年平均',
  'per-day': '1日当たり',
} as const
const statuses = { final: '', preliminary: '速報値', estimate: '見込み値' } as const

/** The name of an indicator's page in the folder of them. */
export const kpiPageName = (history: Pick<KpiHistory, 'indicatorId'>): string => `${indicatorId(history)}.html`

/** The page of one indicator: what it is, every year of it, where it is printed, what was changed of it. */
export function kpiPage(path: string, history: KpiHistory): string {
  const [{ data, kpi, places }] = history.rows as [KpiHistory['rows'][number]]
  const words = editionWords(data)
  const shown = shownIn(data)
  const report = (fiscalYear: string): string => relative(path, `${fiscalYear}/index.html`)
  return renderPage(
    'site-kpi',
    { ...siteFrame(data, relative(path, 'index.html')), title: kpi.name },
    {
      facts: factsOf(kpi),
      chartSvg: shown.chart ? progressChartSvg(kpiChart(data, kpi, words), 17.5) : '',
      judged: shown.judgement,
      columns: shown.judgement ? 4 : 3,
      years: historyYears(history).map((year) => ({
        year: words.yearName(year.fiscalYear),
        value: year.raw || emptyCellWord(year.kpi?.actual.reason ?? 'none', data.report.unansweredWords),
        status: year.kpi === null ? '' : statuses[year.kpi.actual.status],
        word: year.word,
        href: year.data === null ? '' : `${report(yearFolder(year.data))}#${indicatorId(history)}`,
        edition: year.data === null ? '掲載なし' : `第${year.data.edition.number}版`,
        break: year.breakAfter === '' ? '' : `次の年度の値とは比べられません。${year.breakAfter}`,
      })),
      places: places.map((place) => {
        const row = place.kpis.find((one) => one.indicatorId === history.indicatorId) ?? kpi
        return { code: place.code, name: place.name, href: `${report(yearFolder(data))}#${kpiId(row, place.code)}` }
      }),
      corrections: history.changes.map(({ data: of, entry }) => ({
        text: changeText(editionWords(of), of.edition.number, entry),
      })),
    },
  )
}

function factsOf(kpi: EditionKpi): { name: string; value: string }[] {
  const facts = [
    { name: '単位', value: kpi.unit },
    { name: '望ましい向き', value: directions[kpi.direction] },
    { name: '数え方', value: [aggregations[kpi.aggregation], kpi.howCounted].filter((text) => text !== '').join('。') },
    { name: '現状値', value: kpi.baseline.raw },
    { name: '目標値', value: kpi.target.raw },
    { name: '出典', value: kpi.source },
    { name: '調査周期', value: kpi.surveyCycle },
    { name: '担当課', value: kpi.section },
  ]
  return facts.filter(({ value }) => value !== '')
}

/** 「平成28年度 第2版：平成28年度末値「62店」を「26店」に改めました（平成29年11月1日決裁）。転記の誤りです。」 */
function changeText(words: EditionWords, number: number, change: EditionChange): string {
  const { before, after, reason, decidedOn } = change
  const texts = [before, after].map((text) => (text === '' ? '空欄' : `「${text}」`))
  return `${words.year} 第${number}版：${fieldName(change, words)}${texts[0]}を${texts[1]}に改めました（${warekiDateName(decidedOn)}決裁）。${reason}`
}
