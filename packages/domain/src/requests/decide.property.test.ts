import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Holders } from '../organisation/holders.ts'
import { effectivePost } from '../routes/effective-post.ts'
import type { RequestAct } from './act.ts'
import { decideRequest } from './decide.ts'
import { isWaiting } from './item.ts'
import type { RequestOutcome } from './outcome.ts'
import { type RequestSubject, requestState, waitingDrafters } from './request.ts'
import { actOf, anyStep, type Step } from './testing/any-act.ts'
import { after } from './testing/play.ts'
import { unanswered } from './testing/subject.ts'

/** One act of a story: the request before it, who held what, what the reducer said, the request after it. */
interface Scene {
  before: RequestSubject
  act: RequestAct
  outcome: RequestOutcome
  after: RequestSubject
  holders: Holders
}

const storyOf = (steps: readonly Step[]): Scene[] => {
  const scenes: Scene[] = []
  let now = unanswered('a', 'b', 'c')
  for (const step of steps) {
    const act = actOf(step, now)
    const holders: Holders = (post) => step.holders[post] ?? []
    const outcome = decideRequest(now, act, holders)
    const next = outcome.kind === 'decided' ? after(now, act, outcome) : now
    scenes.push({ before: now, act, outcome, after: next, holders })
    // A first view may come between any two acts.
    now =
      step.opens === null || isOpened(next, step.opens) ? next : { ...next, opened: [{ step: step.opens, at: 'then' }] }
  }
  return scenes
}

const isOpened = (request: RequestSubject, step: number): boolean => request.opened.some((view) => view.step === step)

/** Runs random stories of random persons and gives each scene to `check`. */
const inEveryScene = (check: (scene: Scene) => void): void =>
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30, size: 'max' }), (steps) => {
      for (const scene of storyOf(steps)) check(scene)
    }),
    { numRuns: 400 },
  )

const kindOf = (step: number | null): string | undefined =>
  step === null ? undefined : ['', 'circulation', 'decision'][step]

const settled = (state: string): boolean => state === 'decided' || state === 'confirmed'

describe('whatever acts come, by whomever, in whatever order', () => {
  it('stories reach every act and every state', () => {
    const seen = new Set<string>()
    inEveryScene(({ act, outcome, after: { items } }) => {
      if (outcome.kind === 'decided') seen.add(act.kind)
      for (const item of items) seen.add(item.state)
    })
    expect([...seen].sort()).toEqual(
      ['agree', 'approve', 'confirm', 'return', 'submit', 'withdraw']
        .concat(['circulating', 'confirmed', 'decided', 'deciding', 'requested', 'returned'])
        .sort(),
    )
  })

  it('no row is lost, doubled or moved', () => {
    inEveryScene((scene) => expect(scene.after.items.map((item) => item.id)).toEqual(['a', 'b', 'c']))
  })

  it('nobody decides a row they wrote', () => {
    inEveryScene(({ after: { items } }) => {
      const own = items.filter((item) => settled(item.state) && item.drafters.includes(item.decidedBy ?? ''))
      expect(own).toEqual([])
    })
  })

  it('every decided row names who decided it', () => {
    inEveryScene(({ after: { items } }) => {
      expect(items.filter((item) => settled(item.state) && item.decidedBy === null)).toEqual([])
    })
  })

  it('nobody confirms a row they wrote or decided', () => {
    inEveryScene(({ before, after: { items }, act }) => {
      const fresh = items.filter(
        (item, index) => item.state !== before.items[index]?.state && item.state === 'confirmed',
      )
      expect(fresh.flatMap((item) => [...item.drafters, item.decidedBy])).not.toContain(act.actor.person)
    })
  })

  it('what was decided keeps its content, its drafters and its decider until it is returned', () => {
    inEveryScene(({ before, after: { items } }) => {
      for (const [index, item] of items.entries()) {
        const earlier = before.items[index]
        if (earlier === undefined || !settled(earlier.state) || item.state === 'returned') continue
        expect(item).toEqual({ ...earlier, state: item.state })
        expect(settled(item.state)).toBe(true)
      }
    })
  })

  it('a row becomes decided only by the one act of 決裁, by a holder of the decider’s post or one above', () => {
    inEveryScene(({ before, act, outcome, after: { items }, holders }) => {
      const fresh = items.filter((item, index) => item.state === 'decided' && before.items[index]?.state !== 'decided')
      if (fresh.length === 0 || outcome.kind === 'refused') return
      expect(act.kind).toBe('approve')
      expect(fresh.every((item) => item.decidedBy === act.actor.person)).toBe(true)
      expect(['head', 'director', 'vice-mayor']).toContain(outcome.post)
      expect(holders(outcome.post ?? '')).toContain(act.actor.person)
    })
  })

  it('a refused act changes nothing, and every act leaves its input alone', () => {
    inEveryScene(({ before, act, holders }) => {
      const copy = structuredClone(before)
      decideRequest(before, act, holders)
      expect(before).toEqual(copy)
    })
  })

  it('the same act on the same request gives the same answer', () => {
    inEveryScene(({ before, act, outcome, holders }) => {
      expect(decideRequest(before, act, holders)).toEqual(outcome)
    })
  })

  it('a row names a step exactly while it waits, and the step of its state', () => {
    inEveryScene(({ after: { items } }) => {
      const kinds = items.map((item) => ({ circulating: 'circulation', deciding: 'decision' })[item.state as string])
      expect(items.map((item) => kindOf(item.step))).toEqual(kinds)
    })
  })

  it('a waiting or decided row has its content, a returned one its reason', () => {
    inEveryScene(({ after: { items } }) => {
      expect(items.filter((item) => item.hash === null && (isWaiting(item) || settled(item.state)))).toEqual([])
      expect(items.filter((item) => item.state === 'returned' && !item.returned?.reason)).toEqual([])
    })
  })

  it('the state of the request follows from its rows alone', () => {
    inEveryScene(({ after: { items } }) => {
      const states = items.map((item) => item.state)
      const first = ['returned', 'requested', 'circulating', 'deciding', 'decided', 'confirmed'].find((state) =>
        states.some((other) => other === state),
      )
      expect(requestState(items)).toBe(first === 'deciding' ? 'decision' : first)
    })
  })

  it('a waiting row waits on somebody unless every possible decider wrote one of the waiting rows or is missing', () => {
    inEveryScene(({ after: { items, route }, holders }) => {
      const drafters = waitingDrafters(items)
      const deciders = ['head', 'director', 'vice-mayor'].flatMap((post) => holders(post))
      if (deciders.every((name) => drafters.includes(name))) return
      const turns = items.filter(isWaiting).map((item) => effectivePost(route, item.step ?? 0, drafters, holders))
      expect(turns.every((turn) => turn !== null && turn.persons.length > 0)).toBe(true)
    })
  })
})
