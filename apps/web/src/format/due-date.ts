import { parseFlexibleDate } from '@torikumi/domain'
import { officeCalendar } from './dates.ts'

/** Why a 回答の期限 cannot stand: it is no date, it is over, or the office is closed on it. */
export type DueProblem = 'due' | 'past' | 'closed'

/** Reads a 回答の期限 as it was typed (和暦 or 西暦) on the day `today`, both `YYYY-MM-DD`: an open day, not before today. */
export function readDueDate(typed: string, today: string): { dueOn: string } | { problem: DueProblem } {
  const dueOn = parseFlexibleDate(typed)
  if (dueOn === null) return { problem: 'due' }
  if (dueOn < today) return { problem: 'past' }
  return officeCalendar(dueOn) ? { dueOn } : { problem: 'closed' }
}
