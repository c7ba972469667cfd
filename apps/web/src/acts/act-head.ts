import { type Ctx, memberOf } from '../env.ts'

/** What every act says of itself: its id, who is signed in, and the instant of the request. */
export const actHead = (c: Ctx, decisionId: string): { decisionId: string; actor: string; at: string } => ({
  decisionId,
  actor: memberOf(c).person,
  at: c.get('now').toISOString(),
})
