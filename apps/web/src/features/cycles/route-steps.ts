import { type Database, type RequestHead, listHistory, listRoutes, postTitles } from '@torikumi/database'
import { ja } from '../../messages/ja.ts'
import type { WaitsOn } from '../../work/waits-on.ts'

/** One step of a 公表 as its page shows it; `at` where it has been taken. */
export interface RouteStepShown {
  post: string
  noun: string
  state: 'done' | 'here' | 'later'
  at: Date | null
}

/** 提出 and the steps of a request's route, each done, waited for, or still to come. */
export async function routeSteps(
  db: Database,
  request: RequestHead,
  waitsOn: WaitsOn | null,
): Promise<RouteStepShown[]> {
  const route = (await listRoutes(db, [request.id])).get(request.id) ?? { steps: [], above: [] }
  const titles = await postTitles(
    db,
    route.steps.map((step) => step.post),
  )
  const history = await listHistory(db, { kind: 'request', id: request.id })
  const submitted = history.findLast((entry) => entry.kind === 'submit')
  const isOut = submitted !== undefined && request.state !== 'requested' && request.state !== 'returned'
  const first: RouteStepShown = {
    post: submitted?.actor ?? request.section.name,
    noun: ja.acts.noun.submit,
    state: isOut ? 'done' : 'here',
    at: isOut ? submitted.at : null,
  }
  const steps = route.steps.map((step): RouteStepShown => {
    const taken = isOut ? history.find((entry) => entry.step === step.no && entry.seq > submitted.seq) : undefined
    const post = titles.get(step.post) ?? step.post
    const isHere = taken === undefined && isOut && waitsOn?.posts.includes(post) === true
    const noun = ja.states.step[step.kind]
    return { post, noun, state: taken === undefined ? (isHere ? 'here' : 'later') : 'done', at: taken?.at ?? null }
  })
  return [first, ...steps]
}
