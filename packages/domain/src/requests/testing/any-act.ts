import fc from 'fast-check'
import type { RequestAct } from '../act.ts'
import type { ItemState } from '../item.ts'
import type { RequestSubject } from '../request.ts'
import { reviewing, submitting, withdrawing } from './acts.ts'
import { STAFFED } from './office.ts'

/**
 * A random act by a random person on a day on which random persons hold the posts. What it is turns out when its turn comes:
 * mostly one that fits the rows as they then stand, in the hand of whom it is meant for.
 */
export interface Step {
  /** Chooses among the acts that fit, or among all where it is not sensible. */
  pick: number
  isSensible: boolean
  /** Null for whom the act is meant for. */
  person: string | null
  holders: Readonly<Record<string, readonly string[]>>
  /** What the act does with each of the rows a, b, c. */
  rows: readonly ('accept' | 'return' | 'leave')[]
  /** New content for rows at a submission. */
  contents: readonly (string | null)[]
  drafters: readonly (readonly string[])[]
  isStale: boolean
  /** The step whose holder looks at the revision afterwards. */
  opens: number | null
}

const PEOPLE = ['Staff', 'OtherStaff', 'Chief', 'Head', 'Director', 'ViceMayor', 'Planner', 'OtherPlanner']
const anyPerson = fc.constantFrom(...PEOPLE)

const mostly = <T>(usual: T, otherwise: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: otherwise })

/** Mostly the usual holder, now and then nobody, another or two. */
const heldBy = (usual: string) => mostly<readonly string[]>([usual], fc.uniqueArray(anyPerson, { maxLength: 2 }))

const KINDS = [
  { kind: 'submit', person: 'Staff', for: ['requested', 'returned'] },
  { kind: 'withdraw', person: 'Staff', for: ['circulating', 'deciding'] },
  { kind: 'agree', person: 'Chief', for: ['circulating'] },
  { kind: 'approve', person: 'Head', for: ['deciding'] },
  { kind: 'return', person: 'Head', for: ['deciding'] },
  { kind: 'return', person: 'Planner', for: ['decided', 'confirmed'] },
  { kind: 'confirm', person: 'Planner', for: ['decided'] },
] as const satisfies { kind: RequestAct['kind']; person: string; for: ItemState[] }[]

const three = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 3, maxLength: 3 })

/** Any step of a story about the rows a, b, c. */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat({ max: 1_000 }),
  isSensible: mostly(true, fc.boolean()),
  person: mostly<string | null>(null, anyPerson),
  holders: fc.record({
    chief: heldBy(STAFFED.chief[0]),
    head: heldBy(STAFFED.head[0]),
    director: heldBy(STAFFED.director[0]),
    'vice-mayor': heldBy(STAFFED['vice-mayor'][0]),
  }),
  rows: three(fc.constantFrom('accept', 'accept', 'return', 'leave')),
  contents: three(fc.constantFrom(null, null, 'x', 'y')),
  drafters: three(mostly<string[]>([], fc.uniqueArray(anyPerson, { maxLength: 2 }))),
  isStale: mostly(false, fc.boolean()),
  opens: fc.constantFrom(null, null, 1, 2),
})

/** The act a step stands for in a request as it is now: rows are named as they are seen now, unless the step is stale. */
export function actOf(step: Step, now: RequestSubject): RequestAct {
  const fits = (states: readonly ItemState[]): boolean => now.items.some((item) => states.includes(item.state))
  const choice = step.isSensible ? KINDS.filter((known) => fits(known.for)) : KINDS
  const { kind, person: usual, for: states } = choice[step.pick % choice.length] ?? KINDS[0]
  const person = step.person ?? usual
  if (kind === 'withdraw') return withdrawing(person)
  const named = now.items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => !step.isSensible || states.some((state) => state === item.state))
  if (kind === 'submit') {
    const contents = named.flatMap(({ item, index }) => {
      const content = step.contents[index] ?? null
      return content === null ? [] : [[item.id, content] as const]
    })
    const drafters = now.items.map((item, index) => [item.id, step.drafters[index] ?? []] as const)
    return submitting(person, now, Object.fromEntries(contents), Object.fromEntries(drafters))
  }
  const which = (does: 'accept' | 'return') => named.filter(({ index }) => step.rows[index] === does)
  const accepted = kind === 'return' && step.isSensible ? [] : which('accept')
  return {
    ...reviewing(kind, person, {
      returned: which('return').map(({ item }) => item.id),
      revision: step.isStale ? 'revision-0' : (now.revision?.sha256 ?? ''),
      byPlanning: usual === 'Planner',
    }),
    accepted: accepted.map(({ item }) => ({ item: item.id, hash: item.hash ?? '' })),
  }
}
