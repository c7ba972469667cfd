import type { EditionData, EditionKpi } from '@torikumi/domain'
import { columnNames } from '../view/kpi-columns.ts'
import { kpiMark, type MarkView } from '../view/mark.ts'
import { emptyCellWord } from '../view/missing-words.ts'
import { shownIn } from '../view/shown.ts'
import type { EditionWords } from '../words/edition-words.ts'

const statuses = { final: '', preliminary: '速報値', estimate: '見込み値' } as const

/** One of the figures at the head of an indicator's page; `mark` is that of a judgement. */
interface Figure {
  name: string
  value: string
  note: string
  tone: string
  mark: MarkView | null
}

/** 速報値, 見込み値; empty for a final one. */
export const statusWord = ({ actual }: EditionKpi): string => statuses[actual.status]

/** What stands for a value, or in its place where the section gave none. */
export const actualText = ({ report }: EditionData, { actual }: EditionKpi): string =>
  actual.raw || emptyCellWord(actual.reason, report.unansweredWords)

/** The values of an indicator's newest year under the names of their columns, exactly as printed, and its judgement where one is shown. */
export function figuresOf(data: EditionData, kpi: EditionKpi, words: EditionWords): Figure[] {
  const names = columnNames(data, words)
  const plain = { note: '', tone: '', mark: null }
  const mark = kpiMark(data, kpi)
  return [
    { ...plain, name: names.baseline, value: kpi.baseline.raw || '—' },
    { ...plain, name: names.actual, value: actualText(data, kpi), note: statusWord(kpi), tone: 'now' },
    { ...plain, name: names.target, value: kpi.target.raw || '—' },
    ...(shownIn(data).judgement ? [{ ...plain, name: names.judgement, value: mark.word, tone: mark.tone, mark }] : []),
  ]
}
