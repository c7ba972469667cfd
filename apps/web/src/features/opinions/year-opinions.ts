import {
  type AskedOpinion,
  type Cycle,
  type Database,
  type KeptOpinion,
  listAskedOpinions,
  listOpinions,
  listSections,
  measuresOfPlan,
} from '@torikumi/database'
import { canMendOpinion, takesEntries } from '@torikumi/domain'
import type { OpinionChoices } from './opinion-form.ts'

/** The opinions on a year's report, whether they may be changed now, and what they may be about. */
export interface YearOpinions {
  cycle: Cycle
  opinions: readonly KeptOpinion[]
  /** The sections that are asked to answer one, closed ones among them, by the opinion's id. */
  asked: ReadonlyMap<string, readonly AskedOpinion[]>
  isOpen: boolean
  choices: OpinionChoices
}

/** Loads the opinions of a year. */
export async function yearOpinions(db: Database, cycle: Cycle): Promise<YearOpinions> {
  const sheets = [...(await measuresOfPlan(db, cycle.plan.id)).values()]
  return {
    cycle,
    opinions: await listOpinions(db, cycle.id),
    asked: Map.groupBy(await listAskedOpinions(db, cycle.id), ({ opinion }) => opinion),
    isOpen: takesEntries(cycle.phase),
    choices: {
      measures: sheets.filter(({ isGoal }) => !isGoal).toSorted((a, b) => a.position - b.position),
      sections: await listSections(db),
    },
  }
}

/** True for an opinion that sections are asked about and in which a misprint can still be mended. */
export function isMendable({ asked, isOpen }: Pick<YearOpinions, 'asked' | 'isOpen'>, opinion: string): boolean {
  const rows = (asked.get(opinion) ?? []).filter(({ state }) => state !== 'closed')
  return isOpen && canMendOpinion(rows.map(({ state }) => state))
}

/** True for an opinion that a section answers: neither it nor the answer is planning's to change. */
export function isAsked({ asked }: Pick<YearOpinions, 'asked'>, opinion: string): boolean {
  return (asked.get(opinion) ?? []).some(({ state }) => state !== 'closed')
}
