import type { EditionData, EditionGoal } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { accountsView, type AccountsView } from './accounts.ts'
import { goalId, goalSheetId } from './anchors.ts'
import type { FirstPlaces } from './first-places.ts'
import { goalSheetTitle } from './goal-sheet-title.ts'
import { kpiTable, type KpiTableView } from './kpi-table.ts'
import { priorityLabel } from './priorities.ts'

/** The sheet of 数値目標 of one 基本目標 and its 戦略方針, before the sheets of its measures. */
export interface GoalSheetView {
  id: string
  /** 「基本目標1の数値目標」. */
  title: string
  priority: { no: number; label: string }
  goals: GoalView[]
}

/** 数値目標 of a 基本目標 or a 戦略方針. */
export interface GoalView {
  id: string
  /** 「基本目標1　安定した雇用をつくる」, 「戦略方針1-2　観光の振興」. */
  label: string
  kpis: KpiTableView
  accounts: AccountsView | null
}

/** The sheet of a 基本目標; null where it has no 数値目標. */
export function goalSheetView(
  data: EditionData,
  priority: number,
  words: EditionWords,
  places: FirstPlaces,
): GoalSheetView | null {
  const goals = data.goals.filter((goal) => goal.priority === priority && goal.kpis.length > 0)
  if (goals.length === 0) return null
  return {
    id: goalSheetId(priority),
    title: goalSheetTitle(priority),
    priority: { no: priority, label: priorityLabel(priority) },
    goals: goals.map((goal) => ({
      id: goalId(goal.code),
      label: goalLabel(goal),
      kpis: kpiTable(data, goal, words),
      accounts: accountsView(goal.kpis, places),
    })),
  }
}

const goalLabel = ({ code, name }: EditionGoal): string => {
  const label = code.includes('-') ? `戦略方針${code}` : `基本目標${code}`
  return name === '' ? label : `${label}　${name}`
}
