import { judgedMark, notJudgedReason } from '@torikumi/domain'
import type { EditionData, EditionKpi, PrintedValue } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { kpiId } from './anchors.ts'
import { indicatorsOnce } from './places.ts'

/** A row of 判定していない指標. */
export interface NotJudgedRow {
  code: string
  name: string
  target: string
  sheet: string
  reason: string
}

/** The indicators without a judgement, each with a short reason: no value this year, an older value, or what the judgement says. */
export function notJudged(data: EditionData, words: EditionWords): NotJudgedRow[] {
  return indicatorsOnce(data)
    .filter(({ kpi }) => judgedMark(kpi) === 'none')
    .map(({ place, kpi }) => ({
      code: place.code,
      name: kpi.name,
      target: kpiId(kpi, place.code),
      sheet: place.sheet,
      reason: kpi.judged.override?.reason ?? shortReason(kpi, data, words),
    }))
}

/** An unanswered row says the city's own words: the report reproaches nobody. */
function shortReason(kpi: EditionKpi, data: EditionData, words: EditionWords): string {
  if (kpi.actual.reason === 'no-answer') return `${words.year}の値は${words.unanswered}`
  const short = notJudgedReason({
    fiscalYear: data.edition.fiscalYear,
    planFirstYear: data.plan.firstFiscalYear,
    unit: kpi.unit,
    direction: kpi.direction,
    aggregation: kpi.aggregation,
    accumulatedSince: null,
    targetKind: kpi.target.kind,
    baseline: dated(kpi.baseline),
    actual: { ...dated(kpi.actual), reason: kpi.actual.reason },
    target: dated(kpi.target),
    yearName: words.yearName,
  })
  return short === '' ? kpi.judged.reason : short
}

const dated = ({ number, numberText, period }: PrintedValue) => ({ number, printed: numberText, period })
