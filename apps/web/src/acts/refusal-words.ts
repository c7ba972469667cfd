import type { Route } from '@torikumi/domain'
import { shortTime } from '../format/dates.ts'
import { ja } from '../messages/ja.ts'

/** A refusal as the reducer gives it. */
export interface RefusedAct {
  code: string
  params: Record<string, string | number>
}

/** What a refusal names of a request: the posts of its route. */
export interface ActNames {
  route: Route
  titles: ReadonlyMap<string, string>
}

/** The sentence for a refusal; steps are named by their posts and instants as people read them. */
export function refusalWords({ code, params }: RefusedAct, today: string, names: ActNames | null = null): string {
  const named = { ...params }
  if (names !== null && typeof params['step'] === 'number') {
    const post = names.route.steps.find((step) => step.no === params['step'])?.post ?? ''
    named['post'] = names.titles.get(post) ?? ''
  }
  if (typeof params['at'] === 'string') named['at'] = shortTime(new Date(params['at']), today)
  return ja.refusals.sentence(code, named)
}
