import { warekiDateName, type EditionChange, type EditionData } from '@torikumi/domain'
import { kpiChart } from '../charts/kpi-chart.ts'
import { progressChartSvg } from '../charts/progress-chart.ts'
import { indicatorId, kpiId } from '../view/anchors.ts'
import { fieldName } from '../view/changes/field-names.ts'
import { shownIn } from '../view/shown.ts'
import { editionWords, type EditionWords } from '../words/edition-words.ts'
import { citationOf, csvLinks } from './kpi-citation.ts'
import { factsOf } from './kpi-facts.ts'
import { actualText, figuresOf, statusWord } from './kpi-figures.ts'
import { historyYears, type HistoryRow, type KpiHistory } from './kpi-history.ts'
import { relative } from './relative.ts'
import { renderPage } from './render-page.ts'
import { yearFolder } from './site-edition.ts'
import { siteFrame } from './site-words.ts'

/** The name of an indicator's page in the folder of them. */
export const kpiPageName = (history: Pick<KpiHistory, 'indicatorId'>): string => `${indicatorId(history)}.html`

/**
 * The page of one indicator: its newest values, what it is, every year of it, where it is printed, how to cite it, what was
 * changed of it.
 */
export function kpiPage(path: string, history: KpiHistory): string {
  const [row] = history.rows as [HistoryRow]
  const { data, kpi, places } = row
  const words = editionWords(data)
  const shown = shownIn(data)
  const report = (of: EditionData): string => relative(path, `${yearFolder(of)}/index.html`)
  return renderPage(
    'site-kpi',
    { ...siteFrame(data, relative(path, 'index.html')), list: 'index.html', title: kpi.name },
    {
      figures: figuresOf(data, kpi, words),
      facts: factsOf(kpi),
      chartSvg: shown.chart ? progressChartSvg(kpiChart(data, kpi, words), 17.5) : '',
      judged: shown.judgement,
      judgementName: words.judgement,
      columns: shown.judgement ? 5 : 4,
      years: historyYears(history).map((year) => ({
        year: words.yearName(year.fiscalYear),
        value: year.kpi === null ? year.raw || '—' : actualText(year.edition?.data ?? data, year.kpi),
        status: year.kpi === null ? '' : statusWord(year.kpi),
        word: year.word,
        href: year.edition === null ? '' : `${report(year.edition.data)}#${indicatorId(history)}`,
        edition: year.edition === null ? '掲載なし' : `第${year.edition.data.edition.number}版`,
        csv: year.edition === null ? [] : csvLinks(path, year.edition, history.indicatorId),
        break: year.breakAfter === '' ? '' : `次の年度の値とは比べられません。${year.breakAfter}`,
      })),
      places: places.map((place) => {
        const own = place.kpis.find((one) => one.indicatorId === history.indicatorId) ?? kpi
        return { code: place.code, name: place.name, href: `${report(data)}#${kpiId(own, place.code)}` }
      }),
      citation: citationOf(path, row),
      corrections: history.changes.map(({ data: of, entry }) => ({
        text: changeText(editionWords(of), of.edition.number, entry),
      })),
    },
  )
}

/** 「平成28年度 第2版：平成28年度末値「62店」を「26店」に改めました（平成29年11月1日決裁）。転記の誤りです。」 */
function changeText(words: EditionWords, number: number, change: EditionChange): string {
  const { before, after, reason, decidedOn } = change
  const texts = [before, after].map((text) => (text === '' ? '空欄' : `「${text}」`))
  return `${words.year} 第${number}版：${fieldName(change, words)}${texts[0]}を${texts[1]}に改めました（${warekiDateName(decidedOn)}決裁）。${reason}`
}
