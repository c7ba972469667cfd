import type { EditionData } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { partIds } from './anchors.ts'
import { countIndicators, countsSentence } from './counts.ts'
import { leadOf, type Lead } from './lead.ts'
import { editionMarks, type MarkView } from './mark.ts'
import { notJudged, type NotJudgedRow } from './not-judged.ts'
import { unitBars, type UnitBar } from './unit-bar.ts'

/** 概要: what an assembly member reads first. */
export interface SummaryView {
  /** The line that names the edition where no cover does; empty in the whole report. */
  editionLine: string
  /** True where the sheets are in the document: then rows link to them and name their pages. */
  linked: boolean
  lead: Lead
  counts: { mark: MarkView; count: number }[]
  countsNote: string
  guide: { target: string; name: string }
  bars: UnitBar[]
  notJudged: NotJudgedRow[]
  contact: string
  /** What the contact box does not hold, where the status of the edition is the reason. */
  contactNote: string
}

/** The summary of an edition. `linked` where the sheets are in the document. */
export function summaryView(data: EditionData, words: EditionWords, linked: boolean): SummaryView {
  const counts = countIndicators(data)
  const marks = editionMarks(data)
  return {
    editionLine: linked ? '' : editionLine(data, words),
    linked,
    lead: leadOf(data.ruleSet.id, counts, marks, words.year),
    counts: marks.map((mark) => ({ mark, count: counts.by(mark.mark) })),
    countsNote: `${countsSentence(counts)}。`,
    guide: { target: partIds.guide, name: 'この報告書の見かた' },
    bars: unitBars(data),
    notJudged: notJudged(data, words),
    contact: data.municipality.contact,
    contactNote: data.edition.status === 'sample' ? '見本のため、電話番号とメールアドレスは載せていません。' : '',
  }
}

const editionLine = (data: EditionData, words: EditionWords): string =>
  `${data.municipality.name}　${words.year} 取組状況　第${data.edition.number}版　${words.publishedOn}公表`
