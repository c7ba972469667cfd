import type { EditionData } from '@torikumi/domain'
import { kpiId } from './anchors.ts'
import { indicatorsOnce, type PlacedKpi } from './places.ts'

/** 指標索引: every indicator by the section that answers for it, and by name. By measure it stands in 推移. */
export interface KpiIndexView {
  sections: { section: string; lines: IndexLine[] }[]
  names: IndexLine[]
}

export interface IndexLine {
  name: string
  code: string
  target: string
}

/** The index of an edition; sections in the order in which they first appear, names in Japanese order (kana before kanji). */
export function kpiIndexView(data: EditionData): KpiIndexView {
  const placed = indicatorsOnce(data)
  const bySection = Map.groupBy(placed, ({ kpi }) => kpi.section)
  return {
    sections: [...bySection].map(([section, rows]) => ({ section, lines: rows.map(line) })),
    names: placed.map(line).sort((a, b) => japanese.compare(a.name, b.name)),
  }
}

const japanese = new Intl.Collator('ja', { numeric: true })

const line = ({ place, kpi }: PlacedKpi): IndexLine => ({
  name: kpi.name,
  code: place.code,
  target: kpiId(kpi, place.code),
})
