import type { EditionData } from '@torikumi/domain'
import type { ReportVariant } from '@torikumi/templates'
import { inventedParts } from './invented-parts.ts'
import { changedEdition, type PageOf, traditionalEdition } from './editions.ts'

/** A document that is printed, and the pages of it that are shown. */
export interface PrintedDocument {
  /** The edition, from the demonstration's own and the pages it was printed on. */
  data: (demonstration: EditionData, pageOf: PageOf) => EditionData
  variant: ReportVariant
  pictures: Picture[]
}

/** One page of a document: the `further`th after the one on which the sheet `id` begins. */
export interface Picture {
  file: string
  what: string
  id: string
  further?: number
}

const edition: ReportVariant = { kind: 'edition' }

/** The demonstration's edition first: the others refer to its pages. */
export const documents: readonly PrintedDocument[] = [
  {
    data: (data) => data,
    variant: edition,
    pictures: [
      { file: 'cover', what: '表紙', id: 's-cover' },
      { file: 'contents', what: '目次', id: 's-contents' },
      { file: 'summary', what: '概要', id: 's-summary' },
      { file: 'behind', what: '遅れているものと理由', id: 's-behind' },
      { file: 'guide', what: 'この報告書の見かた', id: 's-guide' },
      { file: 'measure-sheet', what: '施策のページ（要因・課題と今後の方向性）', id: 's-1-1-1' },
      { file: 'short-sheet', what: '施策のページ（短いもの）', id: 's-1-2-1' },
      { file: 'shown-again', what: '施策のページ（再掲の指標と、要因・課題のあるページ）', id: 's-1-3-1' },
      { file: 'series', what: '重要業績評価指標の推移と索引', id: 's-series' },
      { file: 'index', what: '担当課別・名称順の索引', id: 's-index' },
      { file: 'colophon', what: '交付金事業と奥付', id: 's-back' },
    ],
  },
  {
    data: (data, pageOf) => changedEdition(data, 'correction', pageOf),
    variant: edition,
    pictures: [{ file: 'errata', what: '正誤表（架空の訂正の例）', id: 's-changes' }],
  },
  {
    data: (data, pageOf) => changedEdition(data, 'update', pageOf),
    variant: edition,
    pictures: [{ file: 'updates', what: '確定値反映一覧（架空の更新の例）', id: 's-changes' }],
  },
  {
    data: inventedParts,
    variant: edition,
    pictures: [
      { file: 'changed-since', what: '概要の「前年度から変わったもの」（架空の前年度の例）', id: 's-summary' },
      { file: 'grant-sheet', what: '交付金事業のページ（架空の例）', id: 'p-4-1' },
      { file: 'goals-sheet', what: '基本目標の数値目標のページ（架空の例）', id: 'g-1' },
      { file: 'opinions', what: '意見と市の対応（架空の例）', id: 's-opinions' },
    ],
  },
  {
    data: (data) => data,
    variant: { kind: 'preview', madeOn: '2017-09-01', measureCodes: ['1-2-3'], sections: [] },
    pictures: [{ file: 'preview-sheet', what: '案（決裁前に見る印刷の形）', id: 's-1-2-3' }],
  },
  {
    data: (data) => data,
    variant: { kind: 'meeting', madeOn: '2017-09-01', documentNumber: '資料2' },
    pictures: [
      { file: 'meeting-cover', what: '会議資料版の表紙', id: 's-cover' },
      { file: 'meeting-sheet', what: '会議資料版の施策のページ', id: 's-1-2-1' },
      { file: 'long-sheet-1', what: '会議資料版の施策のページ（長いもの、1ページ目）', id: 's-2-2-2' },
      { file: 'long-sheet-2', what: '会議資料版の施策のページ（長いもの、2ページ目）', id: 's-2-2-2', further: 1 },
    ],
  },
  {
    data: traditionalEdition,
    variant: edition,
    pictures: [{ file: 'traditional-sheet', what: '従来様式の施策のページ', id: 's-1-1-1' }],
  },
]
