import type { Holders } from '../organisation/holders.ts'
import type { Route, RouteStep } from './route.ts'

/** Who may act on a step at an instant: the post whose turn it is and its eligible holders. */
export interface EffectivePost {
  step: RouteStep
  /** The step's own post, or one above where its holder drafted the answer or nobody holds it. */
  post: string
  persons: readonly string[]
  /** True where the decision went up the route. */
  raised: boolean
}

/**
 * The one answer to «whose turn is it»: the inbox, the authorisation and the transaction all ask here.
 * Drafter and decider are never one person: a decision goes up the posts above; a circulation or concurrence step
 * without an eligible holder gives null and is passed over (後閲 later). A decision that nobody can take gives null too
 * and stands on planning's list.
 */
export function effectivePost(
  route: Route,
  stepNo: number,
  drafters: readonly string[],
  holders: Holders,
): EffectivePost | null {
  const step = route.steps.find((candidate) => candidate.no === stepNo)
  if (step === undefined) return null
  const posts = step.kind === 'decision' ? [step.post, ...route.above] : [step.post]
  for (const post of posts) {
    const persons = holders(post).filter((person) => !drafters.includes(person))
    if (persons.length > 0) return { step, post, persons, raised: post !== step.post }
  }
  return null
}

/**
 * The next step after `stepNo` (0 before the first) on which somebody can act; the decision step is never passed over.
 * Null after the decision.
 */
export function nextStep(
  route: Route,
  stepNo: number,
  drafters: readonly string[],
  holders: Holders,
): RouteStep | null {
  const later = route.steps.filter((step) => step.no > stepNo)
  return (
    later.find((step) => step.kind === 'decision' || effectivePost(route, step.no, drafters, holders) !== null) ?? null
  )
}
