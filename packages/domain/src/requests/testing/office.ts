import type { Holders } from '../../organisation/holders.ts'
import type { Route } from '../../routes/route.ts'
import type { Actor } from '../act.ts'

/** One 回議 and the 決裁権者, with two posts above: the route most tests use. */
export const ROUTE: Route = {
  steps: [
    { no: 1, kind: 'circulation', post: 'chief' },
    { no: 2, kind: 'decision', post: 'head' },
  ],
  above: ['director', 'vice-mayor'],
}

/** Persons are called after the post they hold, so that a test reads without a list: 係長 `Chief` holds `chief`. */
export const STAFFED = {
  staff: ['Staff'],
  chief: ['Chief'],
  head: ['Head'],
  director: ['Director'],
  'vice-mayor': ['ViceMayor'],
  planner: ['Planner', 'OtherPlanner'],
} as const

type Staffing = Readonly<Record<string, readonly string[]>>

/** Holders of a fully staffed office, with some posts held otherwise; `[]` leaves one vacant. */
export function held(otherwise: Staffing = {}): Holders {
  const staffing: Staffing = { ...STAFFED, ...otherwise }
  return (post) => staffing[post] ?? []
}

const OF_SECTION = ['Staff', 'OtherStaff', 'Chief', 'Head']
const OF_PLANNING = ['Planner', 'OtherPlanner']

/** A person as the record describes them to the reducer. */
export function person(name: string): Actor {
  return { person: name, ofSection: OF_SECTION.includes(name), ofPlanning: OF_PLANNING.includes(name) }
}
