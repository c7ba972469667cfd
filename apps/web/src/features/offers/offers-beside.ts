import {
  type Database,
  type Member,
  type Offer,
  type RequestHead,
  listOffers,
  listPublishedRequestsTo,
} from '@torikumi/database'
import { isPlanning, sectionsOf } from '../../accounts/membership.ts'

/** What a person's first page says of offers beside what waits there. */
export interface OffersBeside {
  /** Open ones, where the person is of planning. */
  toPlanning: readonly Offer[]
  /** Those of the person's sections that are open, or ended lately. */
  own: readonly Offer[]
  /** The sections' answers of published years: from there corrections are offered. */
  published: readonly RequestHead[]
}

export const NO_OFFERS: OffersBeside = { toPlanning: [], own: [], published: [] }

/** How long an answer of planning stays on the section's first page. */
const LATELY_MS = 30 * 86_400_000

/** Loads them for the first page of a person who sees content. */
export async function offersBeside(db: Database, member: Member, now: Date): Promise<OffersBeside> {
  const sections = sectionsOf(member)
  const own = await listOffers(db, { sections })
  return {
    toPlanning: isPlanning(member) ? await listOffers(db, { state: 'open' }) : [],
    own: own.filter(
      ({ state, ended }) => state === 'open' || (ended !== null && now.getTime() - ended.at.getTime() < LATELY_MS),
    ),
    published: await listPublishedRequestsTo(db, sections),
  }
}
