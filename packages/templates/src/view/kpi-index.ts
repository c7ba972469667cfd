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

/** The index of an edition; sections in the order in which they first appear, names in Japanese order. */
export function kpiIndexView(data: EditionData): KpiIndexView {
  const placed = indicatorsOnce(data)
  const bySection = Map.groupBy(placed, ({ kpi }) => kpi.section)
  return {
    sections: [...bySection].map(([section, rows]) => ({ section, lines: rows.map(line) })),
    names: placed.map(line).sort((a, b) => japanese.compare(a.name, b.name)),
  }
}

/**
 * Letters, kana, then kanji in the order of JIS X 0208, where those of daily use stand by reading. The order comes with Node, whose
 * version is pinned, and has been the same for twenty years, so that a reprint has it too.
 */
const japanese = new Intl.Collator('ja', { numeric: true })

const line = ({ place, kpi }: PlacedKpi): IndexLine => ({
  name: kpi.name,
  code: place.code,
  target: kpiId(kpi, place.code),
})
