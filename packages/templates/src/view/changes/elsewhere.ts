import { fiscalYearName, warekiDateName, type EditionChanges, type ElsewherePlace } from '@torikumi/domain'
import { datePieces, type TextPiece } from '../date-pieces.ts'
import { valueCell, type ValueCell } from '../value-cell.ts'

/** The public reports of later years in which a changed figure stands as it was. */
export interface ElsewhereView {
  title: string
  lead: string
  rows: ElsewhereRow[]
}

/** A changed figure in the report of a later year. */
export interface ElsewhereRow {
  /** 「平成29年度実績 第1版（平成30年10月1日公表）」. */
  report: TextPiece[]
  name: string
  figure: ValueCell
  /** 「推移と索引 28ページ」, 「1-2-2の図 10ページ」. */
  places: string[]
}

/** What a reader of those reports is told; null where none prints a changed figure. Years are named in the eras known `on`. */
export function elsewhereView({ kind, elsewhere }: EditionChanges, on: string): ElsewhereView | null {
  if (elsewhere.length === 0) return null
  const [was, is] = kind === 'correction' ? ['訂正する前', '「正」の値'] : ['更新する前', '今回値']
  return {
    title: '後の年度の報告書にある値',
    lead: `次の報告書は、前の年度の値として${was}の値を印刷しています。${is}に読み替えてください。`,
    rows: elsewhere.map(({ fiscalYear, number, publishedOn, name, raw, places }) => ({
      report: datePieces(`${fiscalYearName(fiscalYear, on)}実績 第${number}版（${warekiDateName(publishedOn)}公表）`),
      name,
      figure: valueCell(raw, '—'),
      places: places.length === 0 ? ['データ（JSON）だけにあります'] : places.map(placeText),
    })),
  }
}

const parts = { series: '推移と索引', summary: '概要 前年度から変わったもの' } as const

function placeText({ part, code, page }: ElsewherePlace): string {
  const name = part === 'series' || part === 'summary' ? parts[part] : `${code}の図`
  return page === null ? name : `${name} ${page}ページ`
}
