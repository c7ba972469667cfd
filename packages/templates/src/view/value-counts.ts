import type { EditionData, EditionKpi } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { kpiId } from './anchors.ts'
import { countIndicators } from './counts.ts'
import { datePieces } from './date-pieces.ts'
import type { Lead } from './lead.ts'
import { emptyCellWord } from './missing-words.ts'
import type { NotJudgedRow } from './not-judged.ts'
import { indicatorsOnce } from './places.ts'
import type { CountView } from './summary.ts'

/** True where a section gave a figure or a word for the year; a dash of any kind is none. */
const hasValue = ({ actual }: EditionKpi): boolean => !/^[\s\-‐‑–—―－−ー]*$/u.test(actual.raw)

/** How many indicators have a value of the year and how many have none: what 概要 says where nothing is judged. */
export function valueCounts(data: EditionData, words: EditionWords): CountView[] {
  const { rows, again, indicators } = countIndicators(data)
  const valued = indicatorsOnce(data).filter(({ kpi }) => hasValue(kpi)).length
  const plain = (word: string, count: number): CountView => ({ tone: 'plain', drawing: null, word, count })
  return [
    plain('指標', indicators),
    ...(again === 0 ? [] : [plain('表の行', rows)]),
    plain(`${words.year}の値あり`, valued),
    ...(valued === indicators ? [] : [plain('値なし', indicators - valued)]),
  ]
}

/** The first sentence of 概要 where nothing is judged. */
export function valueLead(data: EditionData, words: EditionWords): Lead {
  const { indicators } = countIndicators(data)
  const valued = indicatorsOnce(data).filter(({ kpi }) => hasValue(kpi)).length
  const plain = (text: string): Lead => datePieces(text).map((piece) => ({ ...piece, strong: false }))
  if (indicators === 0) return plain('この版に指標はありません。')
  return [
    ...plain(`${indicators}の指標のうち、`),
    { text: `${valued}指標`, bound: true, strong: true },
    ...plain(`に${words.year}の値があります。`),
  ]
}

/** The indicators without a value of the year, each with the section's reason. */
export function withoutValue(data: EditionData, words: EditionWords): NotJudgedRow[] {
  return indicatorsOnce(data)
    .filter(({ kpi }) => !hasValue(kpi))
    .map(({ place, kpi }) => ({
      code: place.code,
      name: kpi.name,
      target: kpiId(kpi, place.code),
      sheet: place.sheet,
      reason: emptyCellWord(kpi.actual.reason, kpi.actual.raw.trim() === '' ? words.unanswered : '値なし'),
    }))
}
