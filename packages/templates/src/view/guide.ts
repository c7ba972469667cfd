import { firstDayOf, lastDayOf, warekiDateName } from '@torikumi/domain'
import type { EditionData } from '@torikumi/domain'
import { guideCharts, type GuideChart } from '../charts/guide-charts.ts'
import { guideFigureSvg } from '../charts/guide-figure.ts'
import type { EditionWords } from '../words/edition-words.ts'
import { countIndicators } from './counts.ts'
import { criteria, criteriaName, onPathWord, type Criterion } from './criteria.ts'
import { columnNames } from './kpi-columns.ts'
import { shownIn } from './shown.ts'
import { textBlocks, type TextBlock } from './text-blocks.ts'

/** この報告書の見かた. */
export interface GuideView {
  facts: { name: string; text: TextBlock[] }[]
  /** 「判定の基準」. */
  criteriaName: string
  ruleSet: string
  criteria: Criterion[]
  /** Empty where no chart is printed. */
  figureSvg: string
  charts: GuideChart[]
  terms: { name: string; text: TextBlock[] }[]
}

/** How to read an edition: what it covers, what the marks mean, every form a chart can take, how values are written. */
export function guideView(data: EditionData, words: EditionWords): GuideView {
  const year = data.edition.fiscalYear
  const shown = shownIn(data)
  const judgedFigure = { isPrinted: shown.judgement, onPath: shown.judgement ? onPathWord(data) : null }
  return {
    facts: guideFacts(data, words),
    criteriaName: criteriaName(words),
    ruleSet: `${data.ruleSet.name} 第${data.ruleSet.version}版`,
    criteria: shown.judgement ? criteria(data, words.year) : [],
    figureSvg: shown.chart
      ? guideFigureSvg(columnNames(data, words), judgedFigure, [
          words.shortYear(year - 3),
          words.shortYear(year),
          words.shortYear(data.plan.lastFiscalYear),
        ])
      : '',
    charts: shown.chart ? guideCharts(data, words) : [],
    terms: [
      { name: '「—」', text: textBlocks('値がありません。「-」も同じです。0は値です。') },
      { name: '(累計)', text: textBlocks('計画の初年度からの合計です。') },
      {
        name: words.shortYear(year),
        text: textBlocks(
          `${words.year}（${year}年度）。${words.shortYear(year - 2)}.12は${words.periodName(`${year - 2}-12`)}です。`,
        ),
      },
      { name: '年平均', text: textBlocks('( ) の期間の1年当たりの平均です。') },
      { name: '再掲', text: textBlocks('ほかの施策にもある指標で、1つと数えます。') },
      ...(shown.judgement ? [{ name: '進捗率', text: textBlocks(progressText) }] : []),
    ],
  }
}

/** It is not cut at either end: the number says how far beyond the target, or on the wrong side of where it began. */
const progressText =
  '現状値から目標値まで進んだ割合です。目標値を超えると100%を超え、現状値より悪いとマイナスになります。'

/** What an edition covers and of which day its values are. */
export function guideFacts(data: EditionData, words: EditionWords): GuideView['facts'] {
  const year = data.edition.fiscalYear
  const endOfYear = lastDayOf(year)
  const { indicators } = countIndicators(data)
  return [
    {
      name: '対象',
      text: textBlocks(
        `総合戦略の${data.measures.length}施策、${indicators}指標。${words.year}（${western(firstDayOf(year))}～${western(endOfYear)}）の実績です。`,
      ),
    },
    {
      name: '値の時点',
      text: textBlocks(
        `${warekiDateName(endOfYear)}。ほかの時点の値は、値の後ろに (${words.shortYear(year - 2)}.12) のように示します。`,
      ),
    },
  ]
}

const western = (date: string): string => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月`
