import type { EditionData } from '@torikumi/domain'
import { editionWords, type EditionWords } from '../words/edition-words.ts'
import { partIds } from './anchors.ts'
import { backView, type BackView } from './back.ts'
import { behindTitle } from './behind-title.ts'
import { behindView, type BehindView } from './behind.ts'
import { changesView, type ChangesView } from './changes/changes.ts'
import { chapters, type ChapterView } from './chapters.ts'
import { contentsView, partLine, type ContentsView } from './contents.ts'
import { coverView, type CoverView } from './cover.ts'
import { datasetJsonLd } from './dataset.ts'
import { grantSheets, type GrantSheetView } from './grant-sheet.ts'
import { guideView, type GuideView } from './guide.ts'
import { editionMarks } from './mark.ts'
import { kpiIndexView, type KpiIndexView } from './kpi-index.ts'
import { opinionsView, type OpinionsView } from './opinions.ts'
import { printedRows } from './places.ts'
import { type PrintName, printName, titleMarks } from './print-name.ts'
import { seriesView, type SeriesView } from './series.ts'
import { sheetPages } from './sheet-pages.ts'
import { shownIn, type Shown } from './shown.ts'
import { summaryView, type SummaryView } from './summary.ts'
import { editionVariant, frameText, hasSummary, isDraft, isWhole, type ReportVariant } from './variant.ts'

/** The report, every string final. What is null is left out, never printed empty. */
export interface ReportView {
  head: HeadView
  shown: Shown
  /** True for 従来様式. */
  traditional: boolean
  ids: typeof partIds
  cover: CoverView | null
  contents: ContentsView | null
  summary: SummaryView | null
  behind: BehindView | null
  guide: GuideView | null
  names: PartNames
  grants: GrantSheetView[]
  chapters: ChapterView[]
  opinions: OpinionsView | null
  series: SeriesView | null
  index: KpiIndexView | null
  changes: ChangesView | null
  back: BackView | null
}

/** What concerns the whole document. */
export interface HeadView {
  /** 「美祢市 平成28年度 取組状況」, with 「（案・見本）」 where it is not the city's own edition. */
  title: string
  /** Who publishes it. */
  municipality: string
  /** Which report of which print it is; then the sentence of what is not official. */
  description: string
  /** 「平成28年度 取組状況　第1版」, at the head of every page; see `PrintName`. */
  editionLine: string
  /** 案 and 見本 sentence, in the frame at the foot of every page; null where an official edition has nothing to say. */
  frame: string | null
  /** True where search engines are asked to leave the edition out. */
  noindex: boolean
  /** 「平成28年度」. */
  year: string
  /** Empty for a 案. */
  editionId: string
  /** `#rrggbb`. */
  accent: string
  /** Address of the licence, and its name; null for none. */
  licence: string | null
  licenceName: string | null
  /** What search engines read of the edition as a data set; null for what is not the published edition. */
  jsonLd: string | null
}

/** What the report prints beside the edition's data, and which print of it is made. */
export interface ReportOptions {
  /** SHA-256 of the data, for the colophon. */
  dataSha256?: string
  variant?: ReportVariant
}

/** What an edition calls its parts. */
type PartNames = typeof partNames & { behind: string }

const partNames = {
  summary: '概要',
  guide: 'この報告書の見かた',
  opinions: '意見と市の対応',
  series: '重要業績評価指標の推移と索引',
  index: '担当課別・名称順の索引',
}

/** The view of an edition, in printed order; see `ReportVariant` for the prints there are. Pure: the same data gives the same view. */
export function reportView(data: EditionData, options: ReportOptions = {}): ReportView {
  const variant = options.variant ?? editionVariant
  const words = editionWords(data)
  const name = printName(data, words, variant)
  const names: PartNames = { ...partNames, behind: behindTitle(data) }
  const whole = isWhole(variant)
  const traditional = data.report.layout === 'traditional'
  const pages = sheetPages(variant)
  const behind = hasSummary(variant) ? behindView(data, words, pages) : null
  const grants = whole ? grantSheets(data, words) : []
  const opinions = opinionsOf(data, variant)
  const changes = whole ? changesView(data, words, behind !== null) : null
  const hasKpis = printedRows(data).length > 0
  return {
    head: headView(data, words, variant, name),
    shown: shownIn(data),
    traditional,
    ids: partIds,
    names,
    cover: whole ? coverView(data, words, name) : null,
    contents: whole
      ? contentsView(data, {
          front: [
            partLine(partIds.summary, partNames.summary),
            ...(behind === null ? [] : [partLine(partIds.behind, names.behind)]),
            ...(traditional ? [] : [partLine(partIds.guide, partNames.guide)]),
          ],
          projects: grants,
          appendix: [
            ...(opinions === null ? [] : [partLine(partIds.opinions, partNames.opinions)]),
            ...(hasKpis ? [partLine(partIds.series, partNames.series), partLine(partIds.index, partNames.index)] : []),
            ...(changes === null ? [] : [partLine(partIds.changes, changes.title)]),
            ...(data.grants.length === 0 ? [] : [partLine(partIds.back, '交付金事業')]),
            ...(data.report.terms.length === 0 ? [] : [partLine(partIds.terms, '用語解説')]),
          ],
          legend: editionMarks(data),
        })
      : null,
    summary: hasSummary(variant) ? summaryView(data, words, { pages, isAlone: behind === null }) : null,
    behind,
    guide: whole && !traditional ? guideView(data, words) : null,
    grants,
    chapters: chapters(data, words, variant),
    opinions,
    series: whole && hasKpis ? seriesView(data, words) : null,
    index: whole && hasKpis ? kpiIndexView(data) : null,
    changes,
    back: whole ? backView(data, words, name, options.dataSha256 ?? '') : null,
  }
}

/** A preview has those opinions that it names. */
function opinionsOf(data: EditionData, variant: ReportVariant): OpinionsView | null {
  if (isWhole(variant)) return opinionsView(data)
  return variant.kind === 'preview' ? opinionsView(data, variant.opinions ?? []) : null
}

function headView(data: EditionData, words: EditionWords, variant: ReportVariant, name: PrintName): HeadView {
  const title = `${data.municipality.name} ${words.year} 取組状況`
  const part = variant.kind === 'summary' ? ' 概要' : ''
  return {
    title: `${title}${part}${titleMarks(data, variant)}`,
    municipality: data.municipality.name,
    description: `${data.municipality.name}の総合戦略の取組状況（${words.year}実績）。${name.sentence}${data.municipality.notice ?? ''}`,
    editionLine: name.line,
    frame: frameText(data, variant),
    noindex: isDraft(variant) || data.edition.status !== 'official',
    year: words.year,
    editionId: name.editionId,
    accent: data.report.accent,
    licence: data.report.licence?.url ?? null,
    licenceName: data.report.licence?.name ?? null,
    jsonLd: variant.kind === 'edition' ? datasetJsonLd(data, words) : null,
  }
}
