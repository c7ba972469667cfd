import {
  type Cycle,
  type Database,
  type KeptOpinion,
  type RequestHead,
  listConcernedSections,
  listRequestsOfCycle,
} from '@torikumi/database'
import { type YearOpinions, isAsked, yearOpinions } from '../opinions/year-opinions.ts'

/** A section that an opinion may be put to. */
export interface AskableSection {
  id: string
  name: string
  isLead: boolean
  /** Asked already, and not closed. */
  isAsked: boolean
}

/** An opinion with the sections it concerns: 主管課 and 関係課 of its measure; none where it is on the strategy as a whole. */
export interface AskableOpinion {
  opinion: KeptOpinion
  /** From 1, as on the page of the opinions. */
  no: number
  /** Code and name of its measure; null for the strategy as a whole. */
  about: { code: string; name: string } | null
  concerned: readonly AskableSection[]
  /** Other sections of the city that are not asked yet. */
  others: readonly { id: string; name: string }[]
  /** Neither a section is asked nor has planning answered. */
  isUnanswered: boolean
}

/** What the page on which sections are asked shows. */
export interface AskingState {
  cycle: Cycle
  isOpen: boolean
  opinions: readonly AskableOpinion[]
  /** The requests about opinions, in the order of the organisation. */
  requests: readonly RequestHead[]
}

/** Loads the opinions of a year and whom they may be put to. */
export async function loadAsking(db: Database, cycle: Cycle): Promise<AskingState> {
  const year = await yearOpinions(db, cycle)
  const concerned = await listConcernedSections(db, cycle.plan.id)
  return {
    cycle,
    isOpen: year.isOpen,
    opinions: year.opinions.map((opinion, index) => askable(year, opinion, index + 1, concerned)),
    requests: await listRequestsOfCycle(db, cycle.id, 'opinion'),
  }
}

function askable(
  year: YearOpinions,
  opinion: KeptOpinion,
  no: number,
  concerned: ReadonlyMap<string, readonly string[]>,
): AskableOpinion {
  const asked = (year.asked.get(opinion.id) ?? []).filter(({ state }) => state !== 'closed')
  const names = new Map(year.choices.sections.map(({ id, name }) => [id, name]))
  const ids = concerned.get(opinion.measureId ?? '') ?? []
  const known = new Set([...ids, ...asked.map(({ section }) => section.id)])
  return {
    opinion,
    no,
    about: year.choices.measures.find(({ id }) => id === opinion.measureId) ?? null,
    concerned: [...known].map((id) => ({
      id,
      name: names.get(id) ?? '',
      isLead: id === ids[0],
      isAsked: asked.some(({ section }) => section.id === id),
    })),
    others: year.choices.sections.filter(({ id }) => !known.has(id)),
    isUnanswered: opinion.stance === null && !isAsked(year, opinion.id),
  }
}
