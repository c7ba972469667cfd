import {
  type Database,
  type Member,
  type RequestHead,
  holdersAt,
  listRowsToConfirm,
  listWaitingRows,
  loadRequestSubject,
} from '@torikumi/database'
import type { StepKind } from '@torikumi/domain'
import { isPlanning } from '../../accounts/membership.ts'
import { confirmableBy } from '../../work/confirmations.ts'
import { turnOfPerson, waitingSteps } from '../../work/turns.ts'

/** What a person can do on a submitted request now. */
export interface Turn {
  /** A step of the route, or 企画課確認. */
  kind: StepKind | 'confirm'
  /** Rows that can be accepted or sent back. */
  items: readonly string[]
  /** Rows that can only be sent back: planning's return of what it may not or need not confirm. */
  returnOnly: readonly string[]
  /** The post it is done for where that is not the step's own; null otherwise. */
  raisedTo: string | null
  byPlanning: boolean
  /** The only row is a candidate edition. */
  isCandidate: boolean
}

/** Why it is nobody's or another's turn. */
export interface NoTurn {
  kind: 'none'
  /** The person's own draft stands between them and the decision. */
  isSelf: boolean
}

/** What this person can do on the request on a day. */
export async function turnOn(
  db: Database,
  member: Member,
  request: RequestHead,
  today: string,
): Promise<Turn | NoTurn> {
  const [waiting] = await listWaitingRows(db, { requests: [request.id] })
  if (waiting !== undefined) {
    const holders = await holdersAt(db, today)
    const mine = turnOfPerson(waiting, holders, member.person)
    if (mine !== null) {
      const { step, raised, post } = mine.turn
      const isCandidate = request.kind === 'publication'
      return {
        kind: step.kind,
        items: mine.items,
        returnOnly: [],
        raisedTo: raised ? post : null,
        byPlanning: false,
        isCandidate,
      }
    }
    const steps = waitingSteps(waiting, holders)
    const isSelf = steps.some(({ step }) => {
      const own = waiting.route.steps.find((one) => one.no === step)
      return own !== undefined && holders(own.post).includes(member.person)
    })
    return { kind: 'none', isSelf }
  }
  if (!isPlanning(member) || request.kind === 'publication') return { kind: 'none', isSelf: false }
  return (await turnOfPlanning(db, member, request)) ?? { kind: 'none', isSelf: false }
}

async function turnOfPlanning(db: Database, member: Member, request: RequestHead): Promise<Turn | null> {
  const rows = (await listRowsToConfirm(db)).find((one) => one.request === request.id)?.rows ?? []
  const items = confirmableBy(rows, member.person)
  const subject = await loadRequestSubject(db, request.id)
  if (subject === null || subject.cycleEnded) return null
  const returnOnly = subject.items
    .filter((item) => (item.state === 'decided' || item.state === 'confirmed') && !items.includes(item.id))
    .map((item) => item.id)
  if (items.length + returnOnly.length === 0) return null
  return { kind: 'confirm', items, returnOnly, raisedTo: null, byPlanning: true, isCandidate: false }
}
