import { randomUUIDv7 } from 'node:crypto'

/** A fresh decision id for a form: the same form sent twice is the same act. */
export function newDecisionId(): string {
  return randomUUIDv7()
}
