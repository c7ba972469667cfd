import {
  type Cycle,
  type Database,
  type KeptOpinion,
  listOpinions,
  listSections,
  measuresOfPlan,
} from '@torikumi/database'
import { takesOpinions } from '@torikumi/domain'
import type { OpinionChoices } from './opinion-form.ts'

/** The opinions on a year's report, whether they may be changed now, and what they may be about. */
export interface YearOpinions {
  cycle: Cycle
  opinions: readonly KeptOpinion[]
  isOpen: boolean
  choices: OpinionChoices
}

/** Loads the opinions of a year. */
export async function yearOpinions(db: Database, cycle: Cycle): Promise<YearOpinions> {
  const sheets = [...(await measuresOfPlan(db, cycle.plan.id)).values()]
  return {
    cycle,
    opinions: await listOpinions(db, cycle.id),
    isOpen: takesOpinions(cycle.phase),
    choices: {
      measures: sheets.filter(({ isGoal }) => !isGoal).toSorted((a, b) => a.position - b.position),
      sections: await listSections(db),
    },
  }
}
