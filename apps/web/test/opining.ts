import type { Seen, Visitor } from './visitor.ts'
import { formWith } from './visitor.ts'

export { enteredOpinion } from '@torikumi/database/testing'

/** The page on which planning puts opinions to sections. */
export const ASKING = '/cycles/2016/opinion-requests'

/** The pages of requests that planning waits for. */
export const AWAITED = '/cycles/2016/requests'

/** Puts opinions to sections in planning's form, and nothing that it proposes; `typed` in place of what it has. */
export async function askSections(
  planner: Visitor,
  pairs: readonly (readonly [opinion: string, section: string])[],
  typed: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  const proposed = formWith((await planner.get(ASKING)).text, 'ask-opinions')
  const form = Object.fromEntries(Object.entries(proposed).filter(([name]) => !name.startsWith('ask[')))
  const ticked = pairs.map(([opinion, section]) => [`ask[${opinion}.${section}]`, 'yes'])
  return planner.post(ASKING, { ...form, ...Object.fromEntries(ticked), ...typed })
}
