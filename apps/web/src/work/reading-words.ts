import type { IndicatorAnswer } from '@torikumi/domain'
import { periodLabel } from '../format/periods.ts'
import { ja } from '../messages/ja.ts'
import type { JudgedRow } from './judge-row.ts'

/** How a typed value was read, as one or two sentences; `isRefused` where it cannot be read at all. */
export interface ReadingWords {
  words: string
  isRefused: boolean
}

/** 読み取り: what the cell was taken for, and how it differs from last year's. Null for an empty cell with no reason. */
export function readingWords(answer: IndicatorAnswer, judged: JudgedRow, on: string): ReadingWords | null {
  const { reading, kpi } = judged
  if (answer.reason !== 'none') return said(ja.answers.readNone(ja.states.reason[answer.reason]))
  if (answer.raw.trim() === '') return null
  if (reading.confidence === 'refused') return { words: ja.answers.readNot, isRefused: true }
  if (reading.confidence === 'ambiguous') return said(ja.answers.readTwice(reading.note))
  if (kpi.actual.number === null) {
    const { missingReason } = reading
    return said(missingReason === 'none' ? ja.answers.readWord : ja.answers.readNone(ja.states.reason[missingReason]))
  }
  if (judged.otherUnit !== null) {
    return said(ja.answers.readOtherUnit(answer.raw.trim(), judged.otherUnit, kpi.unit))
  }
  const value = ja.answers.readAs(judged.inUnit(kpi.actual.number), periodLabel(kpi.actual.period, on))
  return said(`${value}${changeWords(judged) ?? ''}`)
}

/** 「前年度末値より4,921人増えています。」; null where there is nothing to compare. */
export function changeWords({ change, inUnit }: JudgedRow): string | null {
  if (change === null) return null
  if (change === 0) return ja.answers.same
  return change > 0 ? ja.answers.more(inUnit(change)) : ja.answers.less(inUnit(-change))
}

function said(words: string): ReadingWords {
  return { words, isRefused: false }
}
