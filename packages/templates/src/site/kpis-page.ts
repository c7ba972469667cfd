import { priorityLabel } from '../view/priorities.ts'
import { kpiPageName } from './kpi-page.ts'
import type { KpiHistory } from './kpi-history.ts'
import { relative } from './relative.ts'
import { renderPage } from './render-page.ts'
import type { DataOfEdition } from './site-edition.ts'
import { siteFrame } from './site-words.ts'

/** The list of every indicator of the site by 基本目標; those that only earlier years had stand last. */
export function kpisPage(path: string, newest: DataOfEdition, histories: readonly KpiHistory[]): string {
  const current = histories.filter(({ rows }) => rows[0]?.data === newest.data)
  const ended = histories.filter(({ rows }) => rows[0]?.data !== newest.data)
  const groups = [...Map.groupBy(current, ({ rows }) => rows[0]?.places[0]?.priority ?? 0).entries()]
    .sort(([a], [b]) => a - b)
    .map(([no, kpis]) => ({ id: `p${no}`, label: priorityLabel(no), kpis: kpis.map(lineOf) }))
  return renderPage(
    'site-kpis',
    { ...siteFrame(newest.data, relative(path, 'index.html')), title: '指標の一覧' },
    {
      lead: `${histories.length}の指標があります。指標ごとに、年度ごとの値、データの行、引用のしかた、訂正を載せています。`,
      groups: [
        ...groups,
        ...(ended.length === 0 ? [] : [{ id: 'ended', label: '以前の年度の指標', kpis: ended.map(lineOf) }]),
      ],
    },
  )
}

const lineOf = (history: KpiHistory) => ({
  href: kpiPageName(history),
  name: history.rows[0]?.kpi.name ?? '',
  places: (history.rows[0]?.places ?? []).map(({ code }) => code).join('、'),
})
