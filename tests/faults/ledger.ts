import { firstBrokenLink } from '@torikumi/domain'
import { type Database, decisionFacts } from '@torikumi/database'

/** What the outside was told: every answered act with the instant of its answer. Kept apart from the record on purpose. */
export class Ledger {
  readonly #answered = new Map<string, number>()

  add(decisionId: string): void {
    this.#answered.set(decisionId, performance.now())
  }

  has(decisionId: string): boolean {
    return this.#answered.has(decisionId)
  }

  get size(): number {
    return this.#answered.size
  }

  /** Answered acts that the record lacks. */
  async missingFrom(db: Database): Promise<string[]> {
    const rows = await db.selectFrom('decision').select('decision_id').execute()
    const recorded = new Set(rows.map((row) => row.decision_id))
    return [...this.#answered.keys()].filter((id) => !recorded.has(id))
  }
}

/** Subjects whose chain of decisions does not hold: a link changed, lost or recorded twice. */
export async function brokenChains(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .orderBy('subject_kind')
    .orderBy('subject_id')
    .orderBy('seq')
    .execute()
  const chains = Map.groupBy(rows, (row) => `${row.subject_kind}/${row.subject_id}`)
  return [...chains].flatMap(([subject, links]) => {
    const counted = links.every((link, index) => link.seq === index + 1)
    const whole = firstBrokenLink(links.map((link) => ({ facts: decisionFacts(link), sha256: link.sha256 }))) === null
    return counted && whole ? [] : [subject]
  })
}
