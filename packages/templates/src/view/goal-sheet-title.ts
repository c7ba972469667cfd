import { priorityLabel } from './priorities.ts'

/** The name of the sheet of 数値目標 of a 基本目標: 「基本目標1の数値目標」. */
export const goalSheetTitle = (priority: number): string => `${priorityLabel(priority)}の数値目標`
