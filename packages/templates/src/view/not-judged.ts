import type { EditionData, EditionKpi } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { parsePeriod } from '../words/period.ts'
import { kpiId, sheetId } from './anchors.ts'
import { indicatorsOnce } from './counts.ts'
import { missingPhrase } from './missing-words.ts'

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
    .filter(({ kpi }) => kpi.judged.mark === 'none')
    .map(({ measure, kpi }) => ({
      code: measure.code,
      name: kpi.name,
      target: kpiId(kpi, measure.code),
      sheet: sheetId(measure.code),
      reason: shortReason(kpi, data.edition.fiscalYear, words),
    }))
}

function shortReason(kpi: EditionKpi, year: number, words: EditionWords): string {
  const missing = missingPhrase(kpi.actual.reason, words.year)
  if (missing !== '') return missing
  const period = parsePeriod(kpi.actual.period)
  if (kpi.actual.number !== null && period !== null && period.last < year) {
    return `値が${words.periodName(kpi.actual.period)}のもの`
  }
  return kpi.judged.reason
}
