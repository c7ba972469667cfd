import { type Json, canonicalJson, sha256Json, sha256Text } from '../hashing/canonical-json.ts'
import type { Answer } from './answer.ts'

/** One row of a revision: whose it is, its content, and who wrote it. */
export interface RevisionItem {
  item: string
  /** The indicator's, activity's, candidate's or opinion's id. */
  subject: string
  answer: Answer
}

/** 第n回提出 before it is hashed: always whole, in the order of the request. */
export interface RevisionBody {
  schema: 'torikumi/revision/1'
  request: string
  section: string
  fiscalYear: number
  items: readonly RevisionItem[]
}

/** A revision as it is stored and decided on: the exact text that was hashed, its hash, and the hash of each row. */
export interface FrozenRevision {
  text: string
  sha256: string
  items: readonly { item: string; hash: string }[]
}

/** The hash by which a decision names one row's content. */
export function answerHash(subject: string, answer: Answer): string {
  return sha256Json({ subject, answer: answer as unknown as Json })
}

/** Freezes a whole revision: RFC 8785 JSON, its SHA-256 and the SHA-256 of each row. */
export function freezeRevision(body: RevisionBody): FrozenRevision {
  const text = canonicalJson(body as unknown as Json)
  return {
    text,
    sha256: sha256Text(text),
    items: body.items.map((row) => ({ item: row.item, hash: answerHash(row.subject, row.answer) })),
  }
}
