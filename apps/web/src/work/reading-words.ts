import { type IndicatorAnswer, describeReading } from '@torikumi/domain'
import { ja } from '../messages/ja.ts'
import type { JudgedRow } from './judge-row.ts'
import { readingsToChoose } from './readings-to-choose.ts'

/** How a typed value was read, in one or two sentences. */
export interface ReadingWords {
  words: string
  /** It cannot be read at all. */
  isRefused: boolean
  /** The texts to choose from where two readings stand side by side; else empty. */
  choices: readonly string[]
}

/** 読み取り: what the cell was taken for, and how it differs from last year's. Null for an empty cell with no reason. */
export function readingWords(answer: IndicatorAnswer, judged: JudgedRow, on: string): ReadingWords | null {
  const { reading, kpi } = judged
  const raw = answer.raw.trim()
  if (answer.reason !== 'none') return said(ja.answers.readNone(ja.states.reason[answer.reason]))
  if (raw === '') return null
  if (reading.confidence === 'refused') return { ...said(ja.answers.readNot(reading.note)), isRefused: true }
  const choices = readingsToChoose(raw, judged.around)
  const [one, other] = choices
  if (one !== undefined && other !== undefined) return { ...said(ja.answers.readTwice(one, other)), choices }
  if (reading.missingReason !== 'none') return said(ja.answers.readNone(ja.states.reason[reading.missingReason]))
  if (judged.otherUnit !== null) return said(ja.answers.readOtherUnit(raw, judged.otherUnit, kpi.unit))
  return said(`${describeReading(reading, on)}${changeWords(judged) ?? judged.notCompared ?? ''}`)
}

/** 「前年度末値より4,921人増えています。」; null where there is nothing to compare. */
export function changeWords({ change, changeInUnit }: JudgedRow): string | null {
  if (change === null) return null
  if (change === 0) return ja.answers.same
  return change > 0 ? ja.answers.more(changeInUnit(change)) : ja.answers.less(changeInUnit(-change))
}

function said(words: string): ReadingWords {
  return { words, isRefused: false, choices: [] }
}
