// Invented report documents in the known layout, for tests. Every row has five cells.

export const kpiHead = '重要業績評価指標 (KPI)\t名称\t現状値\t平成28年度末値\t目標値(H31)'

export const kpiRow = (name: string, baseline: string, actual: string, target: string): string =>
  ['', name, baseline, actual, target].join('\t')

export const activityRow = (name: string, text: string, label = ''): string => [label, name, text, '', ''].join('\t')

/** The first row of a table carries its label. */
export const thisYearTable = (name: string, text: string): string =>
  activityRow(name, text, '重要業績評価指標 (KPI) 達成に向け 平成28年度に 取り組んだ 事業の概要')
export const nextYearTable = (name: string, text: string): string =>
  activityRow(name, text, '平成29年度以降の 取組内容と その理由')

export interface SheetRows {
  content?: string[]
  kpis?: string[]
  activities?: string[]
  plans?: string[]
}

/** One whole sheet of seven lines or more; `rows` replaces the rows of a part. */
export const sheet = (code = '1-1-1', rows: SheetRows = {}): string =>
  [
    `具体的施策\t${code} 図書館の充実\t\t\t`,
    ...(rows.content ?? ['内容\t本に親しむ場をつくります。\t\t\t']),
    kpiHead,
    ...(rows.kpis ?? [kpiRow('来館者数', '1,200人(H26)', '1,350人', '1,500人')]),
    ...(rows.activities ?? [
      thisYearTable('読み聞かせ', '月2回実施した。'),
      activityRow('移動図書館', '3地区を巡回した。'),
    ]),
    ...(rows.plans ?? [nextYearTable('読み聞かせ', '月3回に増やす。'), activityRow('移動図書館', '5地区に広げる。')]),
  ].join('\n')
