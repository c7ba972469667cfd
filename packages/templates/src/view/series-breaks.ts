import type { EditionData, LineageRelation } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { indicatorsOnce } from './places.ts'

/** A break in a series: a number that stands at the figure before it, and the note under the table. */
export interface SeriesBreak {
  /** 「※1」. */
  mark: string
  indicatorId: string
  /** The fiscal year of the figure before the break. */
  fiscalYear: number
  text: string
}

const reasons: Readonly<Record<LineageRelation, string>> = {
  same: '比べられません',
  renamed: '名称が変わりました',
  rescaled: '単位が変わりました',
  redefined: '算出方法が変わりました',
  split: '指標を分けました',
  merged: '指標をまとめました',
  dropped: '指標をやめました',
  new: '指標を新しくしました',
}

/** The breaks of an edition in printed order, as far as their year has a column. */
export function seriesBreaks(data: EditionData, words: EditionWords, years: readonly number[]): SeriesBreak[] {
  const found = indicatorsOnce(data).flatMap(({ place, kpi }) =>
    kpi.series.flatMap(({ fiscalYear, breakAfter }) =>
      breakAfter === null || !years.includes(fiscalYear) ? [] : [{ place, kpi, fiscalYear, ...breakAfter }],
    ),
  )
  return found.map(({ place, kpi, fiscalYear, relation, note }, index) => {
    const next = kpi.series.find((point) => point.fiscalYear > fiscalYear)?.fiscalYear ?? data.edition.fiscalYear
    const between = `${words.yearName(fiscalYear)}と${words.yearName(next)}の間で${reasons[relation]}。`
    return {
      mark: `※${index + 1}`,
      indicatorId: kpi.indicatorId,
      fiscalYear,
      text: `${place.code}　${kpi.name}：${between}${note}`,
    }
  })
}
