import type { Holders } from '../organisation/holders.ts'
import type { Route, RouteStep } from './route.ts'

/** Who may act on a waiting row at an instant: the step whose turn it is, the post, and its eligible holders. */
export interface EffectivePost {
  /** The step the row waits on, or a later one where nobody can act on the steps between. */
  step: RouteStep
  /** The step's own post, or one above where its holder drafted the answer or nobody holds it. */
  post: string
  persons: readonly string[]
  /** True where the decision went up the route. */
  raised: boolean
}

/**
 * The one answer to «whose turn is it» for rows that wait on `stepNo`: the inbox, the authorisation and the transaction all
 * ask here. Drafter and decider are never one person: a decision goes up the posts above; a circulation or concurrence step
 * without an eligible holder is passed over (後閲 later), also when its post fell vacant while the row waited on it. Null
 * where nobody can decide: the row stands on planning's list.
 */
export function effectivePost(
  route: Route,
  stepNo: number,
  drafters: readonly string[],
  holders: Holders,
): EffectivePost | null {
  const known = route.steps.some((step) => step.no === stepNo)
  const step = known ? nextStep(route, stepNo - 1, drafters, holders) : null
  return step === null ? null : turnOn(route, step, drafters, holders)
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
  return later.find((step) => step.kind === 'decision' || turnOn(route, step, drafters, holders) !== null) ?? null
}

function turnOn(route: Route, step: RouteStep, drafters: readonly string[], holders: Holders): EffectivePost | null {
  const posts = step.kind === 'decision' ? [step.post, ...route.above] : [step.post]
  for (const post of posts) {
    const persons = holders(post).filter((person) => !drafters.includes(person))
    if (persons.length > 0) return { step, post, persons, raised: post !== step.post }
  }
  return null
}
