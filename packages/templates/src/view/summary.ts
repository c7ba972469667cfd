import type { EditionData } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { criteriaName } from './criteria.ts'
import { partIds } from './anchors.ts'
import { countIndicators, countsSentence } from './counts.ts'
import { guideFacts, type GuideView } from './guide.ts'
import { leadOf, type Lead } from './lead.ts'
import { editionMarks, type MarkView, type Tone } from './mark.ts'
import { shownIn } from './shown.ts'
import { changedSince, type ChangedSinceRow } from './changed-since.ts'
import {
  type BesideLists,
  linesOf,
  linesOfRow,
  roomed,
  roomForRows,
  shareRoom,
  type RoomedList,
} from './summary-room.ts'
import { notJudged, type NotJudgedRow } from './not-judged.ts'
import { editionInFull } from './print-name.ts'
import type { SheetPages } from './sheet-pages.ts'
import { unitBars, type UnitBar } from './unit-bar.ts'
import { unitCounts, type CountTable } from './unit-counts.ts'
import { valueCounts, valueLead, withoutValue } from './value-counts.ts'

/** 概要: what an assembly member reads first. */
export interface SummaryView {
  /** The line that names the edition where no cover does; empty in the whole report. */
  editionLine: string
  /** True where the sheets are in the document: then rows link to them. */
  linked: boolean
  /** True where rows name the page of their sheet, of this document or of the report it is printed with. */
  paged: boolean
  lead: Lead
  counts: CountView[]
  countsNote: string
  /** What of the edition is explained where: 「判定の基準」; null where the edition has no 見かた. */
  guide: { target: string; name: string; about: string; page: string } | null
  /** What 見かた says elsewhere, where there is none. */
  facts: GuideView['facts']
  /** 「基本目標別の判定」. */
  barsTitle: string
  /** Empty where no marks are drawn: a bar would speak by its colours alone. Then `countTable` says the same. */
  bars: UnitBar[]
  countTable: CountTable | null
  /** 判定していない指標, or those without a value where nothing is judged. */
  notJudgedTitle: string
  notJudged: RoomedList<NotJudgedRow & OnPage>
  /** 前年度から変わったもの. */
  changed: RoomedList<ChangedSinceRow & OnPage>
  contact: string
  /** What the contact box does not hold, where the status of the edition is the reason. */
  contactNote: string
}

/** The page of a row's sheet in the report; empty where the document itself is asked for it. */
interface OnPage {
  page: string
}

/** One number of 概要 with its word. */
export type CountView = Pick<MarkView, 'drawing' | 'word'> & { tone: Tone | 'plain'; count: number }

/** The summary of an edition. `pages` are those it can name, `isAlone` where no list of what is behind follows it. */
export function summaryView(
  data: EditionData,
  words: EditionWords,
  { pages, isAlone }: { pages: SheetPages; isAlone: boolean },
): SummaryView {
  const counts = countIndicators(data)
  const marks = editionMarks(data)
  const { judgement, mark } = shownIn(data)
  const lead = judgement ? leadOf(data.ruleSet.id, counts, marks, words.year) : valueLead(data, words)
  const bars = mark ? unitBars(data) : []
  const countTable = judgement && !mark ? unitCounts(data) : null
  const traditional = data.report.layout === 'traditional'
  return {
    editionLine: pages.linked ? '' : editionLine(data, words),
    linked: pages.linked,
    paged: pages.known,
    lead,
    counts: judgement
      ? marks.map(({ tone, drawing, word, ...one }) => ({ tone, drawing, word, count: counts.by(one.mark) }))
      : valueCounts(data, words),
    countsNote: `${countsSentence(counts)}。`,
    guide:
      traditional || !pages.known
        ? null
        : {
            target: partIds.guide,
            name: 'この報告書の見かた',
            about: judgement ? criteriaName(words) : '値の書き方',
            page: pages.pageOf(partIds.guide),
          },
    facts: traditional ? guideFacts(data, words) : [],
    barsTitle: `基本目標別の${words.judgement}`,
    bars,
    countTable,
    notJudgedTitle: judgement ? '判定していない指標' : `${words.year}の値がない指標`,
    ...lists(data, words, pages, {
      lead: lead.map(({ text }) => text).join(''),
      bars: { count: bars.length, long: bars.filter(({ long }) => long).length },
      countRows: countTable?.rows.length ?? 0,
      hasFacts: traditional,
      isAlone,
    }),
    contact: data.municipality.contact,
    contactNote: data.edition.status === 'sample' ? '見本のため、電話番号とメールアドレスは載せていません。' : '',
  }
}

/** Millimetres of the columns of both lists, without what separates them. */
const widths = { changed: { name: 89, beside: 59 }, notJudged: { name: 99, beside: 49 } }

/** Both lists, as long as their pages have room for them. */
function lists(
  data: EditionData,
  words: EditionWords,
  { pageOf }: SheetPages,
  beside: BesideLists,
): Pick<SummaryView, 'notJudged' | 'changed'> {
  const changed = changedSince(data).map((row) => ({
    ...row,
    page: pageOf(row.sheet),
    lines: linesOfRow({ name: row.name, beside: `${row.before.word} → ${row.after.word}` }, widths.changed),
  }))
  const unjudged = (shownIn(data).judgement ? notJudged(data, words) : withoutValue(data, words)).map((row) => ({
    ...row,
    page: pageOf(row.sheet),
    lines: linesOfRow({ name: row.name, beside: row.reason }, widths.notJudged),
  }))
  const heads = [changed, unjudged].filter(({ length }) => length > 0).length
  const room = roomForRows(beside, heads)
  const [ofChanged, ofUnjudged] = shareRoom(room, linesOf(changed), linesOf(unjudged))
  return { changed: roomed(changed, ofChanged), notJudged: roomed(unjudged, ofUnjudged) }
}

const editionLine = (data: EditionData, words: EditionWords): string =>
  `${data.municipality.name}　${words.year} 取組状況　${editionInFull(data.edition)}　${words.publishedOn}公表`
