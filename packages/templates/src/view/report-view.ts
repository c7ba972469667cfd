import type { EditionData } from '@torikumi/domain'
import { editionWords } from '../words/edition-words.ts'
import { partIds } from './anchors.ts'
import { backView, type BackView } from './back.ts'
import { behindView, type BehindView } from './behind.ts'
import { contentsView, partLine, type ContentsView } from './contents.ts'
import { coverView, type CoverView } from './cover.ts'
import { guideView, type GuideView } from './guide.ts'
import { editionMarks } from './mark.ts'
import { seriesView, type SeriesView } from './series.ts'
import { sheetView, type SheetView } from './sheet.ts'
import { summaryView, type SummaryView } from './summary.ts'

/** The report, every string final. What is null is left out, never printed empty. */
export interface ReportView {
  head: HeadView
  ids: typeof partIds
  cover: CoverView
  contents: ContentsView
  summary: SummaryView
  behind: BehindView | null
  guide: GuideView
  sheets: SheetView[]
  series: SeriesView | null
  back: BackView
}

/** What concerns the whole document. */
export interface HeadView {
  /** 「美祢市 平成28年度 取組状況」. */
  title: string
  description: string
  /** 「平成28年度 取組状況　第1版」, at the head of every page. */
  editionLine: string
  /** 見本 sentence; null for an official edition. */
  notice: string | null
  /** True where search engines are asked to leave the edition out. */
  noindex: boolean
  /** 「平成28年度」. */
  year: string
  editionId: string
}

/** What the report prints beside the edition's data. */
export interface ReportSettings {
  /** SHA-256 of the data, for the colophon. */
  dataSha256?: string
}

const names = {
  summary: '概要',
  behind: '遅れているものと理由',
  guide: 'この報告書の見かた',
  series: '重要業績評価指標の推移と索引',
}

/** The view of an edition, in printed order. Pure: the same data gives the same view. */
export function reportView(data: EditionData, settings: ReportSettings = {}): ReportView {
  const words = editionWords(data)
  const behind = behindView(data, words)
  const hasKpis = data.measures.some((measure) => measure.kpis.length > 0)
  return {
    head: {
      title: `${data.municipality.name} ${words.year} 取組状況`,
      description: `${data.municipality.name}の総合戦略の取組状況（${words.year}実績）。${words.publishedOn}公表、第${data.edition.number}版。`,
      editionLine: words.edition,
      notice: data.municipality.notice,
      noindex: data.edition.status !== 'official',
      year: words.year,
      editionId: data.edition.id,
    },
    ids: partIds,
    cover: coverView(data, words),
    contents: contentsView(data, {
      front: [
        partLine(partIds.summary, names.summary),
        ...(behind === null ? [] : [partLine(partIds.behind, names.behind)]),
        partLine(partIds.guide, names.guide),
      ],
      appendix: [
        ...(hasKpis ? [partLine(partIds.series, names.series)] : []),
        ...(data.grants.length === 0 ? [] : [partLine(partIds.back, '交付金事業')]),
      ],
      legend: editionMarks(data),
    }),
    summary: summaryView(data, words),
    behind,
    guide: guideView(data, words),
    sheets: data.measures.map((measure) => sheetView(data, measure, words)),
    series: hasKpis ? seriesView(data, words) : null,
    back: backView(data, words, settings.dataSha256 ?? ''),
  }
}
