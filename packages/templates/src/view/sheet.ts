import type { EditionActivity, EditionData, EditionMeasure } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { accountsView, type AccountsView } from './accounts.ts'
import { activityRowId, sheetId } from './anchors.ts'
import { costSum, costText } from './cost.ts'
import type { FirstPlaces } from './first-places.ts'
import { kpiTable, type KpiTableView } from './kpi-table.ts'
import { emptyTextWord } from './missing-words.ts'
import { priorityLabel } from './priorities.ts'
import { textBlocks, type TextBlock } from './text-blocks.ts'

/** A measure sheet. */
export interface SheetView {
  id: string
  code: string
  name: string
  priority: { no: number; label: string }
  leadSection: string
  /** 担当課 of its rows, each once. */
  sections: string[]
  contentLabel: string
  content: TextBlock[]
  /** Null where the measure has no KPI. */
  kpis: KpiTableView | null
  activityHeads: { thisYear: string; nextYear: string }
  activities: ActivityView[]
  /** 決算額 of all its activities; null where not every amount is known. */
  costSum: { head: string; text: string } | null
  /** Null where no section gave any. */
  accounts: AccountsView | null
  /** True where the sheet ends in a blank 意見欄. */
  opinionSpace: boolean
}

/** A 取組 row. An empty account has no blocks and prints `emptyWord` in grey. */
export interface ActivityView {
  id: string
  no: number
  name: string
  section: string
  /** 「決算 2,787千円」 or 「決算見込 …」; empty where no cost is known. */
  cost: string
  thisYear: TextBlock[]
  nextYear: TextBlock[]
  nextYearReason: TextBlock[]
  emptyWord: string
  /** True where the texts are so long that the row may break over pages. */
  long: boolean
}

/** The sheet of a measure. */
export function sheetView(
  data: EditionData,
  measure: EditionMeasure,
  words: EditionWords,
  places: FirstPlaces,
): SheetView {
  return {
    id: sheetId(measure.code),
    code: measure.code,
    name: measure.name,
    priority: { no: measure.priority, label: priorityLabel(measure.priority) },
    leadSection: measure.leadSection,
    sections: [...new Set([...measure.kpis, ...measure.activities].map((row) => row.section))],
    contentLabel: measure.contentIsSummary ? '内容（要約）' : '内容',
    content: textBlocks(measure.content),
    kpis: measure.kpis.length === 0 ? null : kpiTable(data, measure, words),
    activityHeads: {
      thisYear: `${words.year}に取り組んだ事業の概要`,
      nextYear: `${words.nextYear}以降の取組内容とその理由`,
    },
    activities: measure.activities.map(activityView),
    costSum: costSum(measure.activities),
    accounts: accountsView(measure.kpis, places),
    opinionSpace: false,
  }
}

/** Above this a row would take more than a third of a page (85 mm, 15 lines of 23 characters). */
const longText = 345

function activityView(activity: EditionActivity): ActivityView {
  return {
    id: activityRowId(activity.activityId),
    no: activity.position,
    name: activity.name,
    section: activity.section,
    cost: costText(activity.costThousandYen, activity.costStatus),
    thisYear: textBlocks(activity.thisYear),
    nextYear: textBlocks(activity.nextYear),
    nextYearReason: textBlocks(activity.nextYearReason),
    emptyWord: emptyTextWord,
    long: Math.max(activity.thisYear.length, activity.nextYear.length + activity.nextYearReason.length) > longText,
  }
}
