import {
  type BoardCounts,
  type Cycle,
  type Database,
  type RequestHead,
  countBoard,
  countOpenFindings,
  findCurrentCycle,
  listDraftingPosts,
  listRequestsOfCycle,
} from '@torikumi/database'
import type { RequestState } from '@torikumi/domain'
import { openDaysLeft } from '../../format/dates.ts'
import { type WaitsOn, whoIsAsked } from '../../work/waits-on.ts'
import { countFindings } from './count-findings.ts'

/** The state of a request as 進行状況 shows it: a requested one somebody types in is 入力中. */
export type BoardState = RequestState | 'drafting'

/** One section's line. */
export interface BoardLine {
  request: RequestHead
  counts: BoardCounts
  state: BoardState
  waitsOn: WaitsOn | null
  /** The posts of the section that draft its answers. */
  drafters: readonly string[]
  /** 開庁日 left; negative once overdue, null where nothing is due any more. */
  daysLeft: number | null
}

/** The whole page. */
export interface Board {
  cycle: Cycle
  lines: readonly BoardLine[]
  /** The requests about opinions; empty where none was made. */
  opinions: readonly BoardLine[]
  openFindings: number
  /** The cross-check has not been made: findings are counted on what is typed and submitted now. */
  isBeforeCheck: boolean
}

const DONE: ReadonlySet<BoardState> = new Set(['decided', 'confirmed', 'closed'])

/** 進行状況 of the newest year, the nearest due date first; null before the first year. */
export async function loadBoard(db: Database, today: string): Promise<Board | null> {
  const cycle = await findCurrentCycle(db)
  if (cycle === null) return null
  const isBeforeCheck = cycle.phase === 'answering'
  const found = isBeforeCheck ? await countFindings(db, cycle) : null
  const lines = await linesOf(db, await listRequestsOfCycle(db, cycle.id, 'regular'), found, today)
  const opinions = await linesOf(db, await listRequestsOfCycle(db, cycle.id, 'opinion'), null, today)
  return { cycle, lines, opinions, openFindings: await openFindings(db, cycle.id, found), isBeforeCheck }
}

/** A line for each request, the nearest due date first and what is done last. */
async function linesOf(
  db: Database,
  requests: readonly RequestHead[],
  found: ReadonlyMap<string, number> | null,
  today: string,
): Promise<BoardLine[]> {
  const [first] = requests
  if (first === undefined) return []
  const counts = await countBoard(db, first.cycle.id)
  const drafters = await listDraftingPosts(db)
  const asked = await whoIsAsked(
    db,
    requests.map((request) => request.id),
    today,
  )
  const lines = requests.flatMap((request): BoardLine[] => {
    const kept = counts.get(request.id)
    if (kept === undefined) return []
    const counted = found === null ? kept : { ...kept, openFindings: found.get(request.id) ?? 0 }
    const state = request.state === 'requested' && counted.drafting ? 'drafting' : request.state
    const daysLeft = DONE.has(state) ? null : openDaysLeft(request.dueOn, today)
    const drafting = drafters.get(request.section.id) ?? []
    return [{ request, counts: counted, state, waitsOn: asked.get(request.id) ?? null, drafters: drafting, daysLeft }]
  })
  return lines.sort(
    (a, b) => Number(DONE.has(a.state)) - Number(DONE.has(b.state)) || a.request.dueOn.localeCompare(b.request.dueOn),
  )
}

async function openFindings(db: Database, cycle: string, found: ReadonlyMap<string, number> | null): Promise<number> {
  if (found !== null) return [...found.values()].reduce((sum, count) => sum + count, 0)
  const { error, warning, notice } = await countOpenFindings(db, cycle)
  return error + warning + notice
}

/** The states of the filter, in the order of the work, each with its number of sections. */
export function countStates(lines: readonly BoardLine[]): { state: BoardState; count: number }[] {
  const order = [
    'requested',
    'drafting',
    'circulating',
    'decision',
    'returned',
    'decided',
    'confirmed',
    'closed',
  ] as const
  return order.map((state) => ({ state, count: lines.filter((line) => line.state === state).length }))
}
