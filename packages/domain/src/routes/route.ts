/** circulation 回議, concurrence 合議, decision 決裁. */
export const STEP_KINDS = ['circulation', 'concurrence', 'decision'] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** One step of a route, counted from 1. */
export interface RouteStep {
  no: number
  kind: StepKind
  post: string
}

/** 決裁経路: the steps in order, the last one the decision; `above` are the posts over the decider (部長, 副市長), nearest first. */
export interface Route {
  steps: readonly RouteStep[]
  above: readonly string[]
}

/** Why a list of steps is no route; null when it is one. */
export function routeDefect(route: Route): 'empty' | 'no-decision' | 'decision-not-last' | 'not-counted-from-1' | null {
  const { steps } = route
  if (steps.length === 0) return 'empty'
  if (steps.some((step, index) => step.no !== index + 1)) return 'not-counted-from-1'
  const decisions = steps.filter((step) => step.kind === 'decision')
  if (decisions.length === 0) return 'no-decision'
  if (decisions.length > 1 || steps.at(-1)?.kind !== 'decision') return 'decision-not-last'
  return null
}
