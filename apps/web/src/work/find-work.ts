import {
  type Database,
  type HeldPost,
  type Member,
  type RequestHead,
  findRequests,
  holdersAt,
  listLiveRequestsTo,
  listPlanningPosts,
  listRowsToConfirm,
  listWaitingRows,
} from '@torikumi/database'
import type { Holders, RouteStep } from '@torikumi/domain'
import { isPlanning, sectionsOf } from '../accounts/membership.ts'
import { confirmableBy, confirmingPosts } from './confirmations.ts'
import { turnOfPerson } from './turns.ts'

/** One thing that waits on a post of a person. */
export interface WorkItem {
  /** answer: fill in and submit; ask: ask for the 公表決裁; review: 回議 or 決裁; confirm: 企画課確認. */
  kind: 'answer' | 'ask' | 'review' | 'confirm'
  post: HeldPost
  request: RequestHead
  rows: number
  /** The route step, for a review. */
  step: RouteStep | null
}

/** Everything that waits on the posts a person holds on a day (処理待ち), nearest date first. */
export async function findWork(db: Database, member: Member, today: string): Promise<WorkItem[]> {
  const holders = await holdersAt(db, today)
  const work = [
    ...(await answersToGive(db, member)),
    ...(await turnsToTake(db, member, holders)),
    ...(isPlanning(member) ? await rowsToConfirm(db, member, holders) : []),
  ]
  return work.sort((a, b) => a.request.dueOn.localeCompare(b.request.dueOn) || a.request.number - b.request.number)
}

async function answersToGive(db: Database, member: Member): Promise<WorkItem[]> {
  const drafting = member.posts.filter((post) => post.role === 'drafter' || post.role === 'planner')
  const postOf = new Map(drafting.flatMap((post) => (post.section ? [[post.section.id, post] as const] : [])))
  const sections = sectionsOf(member).filter((section) => postOf.has(section))
  const requests = await listLiveRequestsTo(db, sections)
  return requests.flatMap((request): WorkItem[] => {
    const post = postOf.get(request.section.id)
    const isOpen = request.state === 'requested' || request.state === 'returned'
    if (post === undefined || !isOpen) return []
    return [{ kind: request.kind === 'publication' ? 'ask' : 'answer', post, request, rows: 0, step: null }]
  })
}

async function turnsToTake(db: Database, member: Member, holders: Holders): Promise<WorkItem[]> {
  const waiting = await listWaitingRows(db, { posts: member.posts.map((post) => post.id) })
  const requests = new Map(
    (
      await findRequests(
        db,
        waiting.map((rows) => rows.request),
      )
    ).map((head) => [head.id, head]),
  )
  return waiting.flatMap((rows): WorkItem[] => {
    const mine = turnOfPerson(rows, holders, member.person)
    const request = requests.get(rows.request)
    const post = member.posts.find((held) => held.id === mine?.turn.post)
    if (mine === null || request === undefined || post === undefined) return []
    return [{ kind: 'review', post, request, rows: mine.items.length, step: mine.turn.step }]
  })
}

async function rowsToConfirm(db: Database, member: Member, holders: Holders): Promise<WorkItem[]> {
  const decided = await listRowsToConfirm(db)
  const posts = await listPlanningPosts(db)
  const requests = new Map(
    (
      await findRequests(
        db,
        decided.map((rows) => rows.request),
      )
    ).map((head) => [head.id, head]),
  )
  return decided.flatMap((rows): WorkItem[] => {
    const request = requests.get(rows.request)
    const asked = confirmingPosts(rows.rows, posts, holders)
    const post = member.posts.find((held) => asked.includes(held.id))
    const mine = confirmableBy(rows.rows, member.person)
    if (request === undefined || post === undefined || mine.length === 0) return []
    return [{ kind: 'confirm', post, request, rows: mine.length, step: null }]
  })
}
