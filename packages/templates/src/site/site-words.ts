import { warekiDateName, type EditionChanges, type EditionData } from '@torikumi/domain'
import { statusMark } from '../view/print-name.ts'
import type { PageFrame } from './render-page.ts'

const kinds: Readonly<Record<EditionChanges['kind'], string>> = { correction: '訂正', update: '更新' }

const fileNames: Readonly<Record<string, string>> = {
  'report.pdf': '報告書（PDF）',
  'summary.pdf': '概要（PDF）',
  'kpis.csv': '指標（CSV）',
  'activities.csv': '取組（CSV）',
  'csv-metadata.json': 'CSVの列の説明（JSON）',
  'report.json': '全データ（JSON）',
  'report.schema.json': '全データの形の説明（JSON Schema）',
  'errata.json': '正誤表（JSON）',
  'updates.json': '確定値反映一覧（JSON）',
  'manifest.json': 'ファイルの一覧と照合番号（JSON）',
}

/** 「、訂正」; empty for a first edition. */
export const kindText = (kind: EditionChanges['kind'] | null): string => (kind === null ? '' : `、${kinds[kind]}`)

/** What a file of an edition is called; a file without a name of its own is called by its file name. */
export const fileName = (name: string): string => fileNames[name] ?? name

/** 「1,234 KB」. */
export const fileSize = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en-US')} KB`

/** 「（平成29年11月1日公表、訂正）」. */
export function publicationText({ edition }: EditionData): string {
  return `（${warekiDateName(edition.publishedOn)}公表${kindText(edition.kind ?? null)}）`
}

/** What stands around every page of a city's site, by its newest edition. */
export function siteFrame(
  { municipality, plan, edition, report }: EditionData,
  home: string,
): Omit<PageFrame, 'title'> {
  return {
    mark: statusMark(edition.status),
    site: `${municipality.name} ${plan.name.replace(municipality.name, '').trim()} 取組状況`,
    notice: municipality.notice,
    noindex: edition.status !== 'official',
    accent: report.accent,
    contact: municipality.contact || municipality.name,
    home,
  }
}
