import {
  type Database,
  type Member,
  type Municipality,
  type Plan,
  findCurrentCycle,
  listNewestRegularRequests,
} from '@torikumi/database'
import { sectionsOf, seesContent } from '../accounts/membership.ts'
import type { Ctx } from '../env.ts'
import { findWork } from '../work/find-work.ts'

/** What the frame of a page shows. */
export interface Shell {
  city: Municipality | null
  today: string
  member: Member | null
  /** The year under review and its plan; null before the first. */
  year: { fiscalYear: number; plan: Plan } | null
  /** How many things wait on the person. */
  waiting: number
  /** The newest 定例照会 of the person's own section. */
  answers: string | null
}

/** The frame for whoever asks: nobody's, for pages that need no sign-in. */
export function publicShell(c: Ctx): Shell {
  return { city: c.get('city'), today: c.get('today'), member: null, year: null, waiting: 0, answers: null }
}

/** The frame of a signed-in person's page; `year` where the page is about another year than the current one. */
export async function shellOf(db: Database, c: Ctx, year?: { fiscalYear: number; plan: Plan }): Promise<Shell> {
  const member = c.get('member')
  if (member === null) return publicShell(c)
  const empty = { ...publicShell(c), member }
  if (!seesContent(member)) return empty
  const [work, requests, current] = await Promise.all([
    findWork(db, member, c.get('today')),
    listNewestRegularRequests(db, sectionsOf(member)),
    year ?? findCurrentCycle(db),
  ])
  return { ...empty, year: current, waiting: work.length, answers: requests[0]?.id ?? null }
}
