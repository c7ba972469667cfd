import type { AskedRow, Database, StoredRevision } from '@torikumi/database'
import { findRevision } from '@torikumi/database'
import type { Answer } from '@torikumi/domain'
import { type DiffPiece, wordDiff } from '../../format/word-diff.ts'
import { ja } from '../../messages/ja.ts'
import type { Sheet } from '../requests/sheet.ts'

/** With what the revision is compared; the address of the page carries it. */
export type CompareWith = { kind: 'revision'; revision: StoredRevision } | { kind: 'last-year' } | { kind: 'none' }

/** One field of a row beside what it is compared with. */
export interface ComparedField {
  field: string
  text: string
  pieces: readonly DiffPiece[]
  changed: boolean
}

/** What the page is asked to compare with: the revision before, else last year; `asked` is the word in the address. */
export async function compareWith(db: Database, sheet: Sheet, asked: string | undefined): Promise<CompareWith> {
  const no = (sheet.revision?.no ?? 1) - 1
  const before = no >= 1 ? await findRevision(db, sheet.request.id, no) : null
  if (asked === 'none') return { kind: 'none' }
  if (before !== null && asked !== 'last-year') return { kind: 'revision', revision: before }
  // What a published answer is replaced by stands in each row already.
  if (sheet.published !== null && asked !== 'last-year') return { kind: 'none' }
  return sheet.lastYear.size > 0 ? { kind: 'last-year' } : { kind: 'none' }
}

/** The answer a row is compared with; null where there is none. */
export function answerBefore(row: AskedRow, sheet: Sheet, compare: CompareWith): Answer | null {
  switch (compare.kind) {
    case 'revision':
      return compare.revision.body.items.find((item) => item.item === row.id)?.answer ?? null
    case 'last-year':
      return sheet.lastYear.get(row.subject) ?? null
    case 'none':
      return null
  }
}

/** The texts of a row's fields, each compared word by word with what stood there before. */
export function comparedFields(answer: Answer, before: Answer | null): ComparedField[] {
  const now = textsOf(answer)
  const then = before === null ? null : textsOf(before)
  return Object.entries(now).map(([field, text]) => {
    const old = then?.[field] ?? null
    const changed = old !== null && old !== text
    return { field, text, changed, pieces: changed ? wordDiff(old, text) : [{ kind: 'same', text }] }
  })
}

function textsOf(answer: Answer): Record<string, string> {
  switch (answer.kind) {
    case 'indicator': {
      const { raw, reason, status, note, outlook } = answer
      const isMissing = reason !== 'none'
      const statusWords = isMissing ? ja.states.reason[reason] : ja.states.value[status]
      const outlookWords = outlook == null ? '' : ja.states.outlook[outlook.kind]
      return { raw, status: statusWords, note, outlook: outlookWords, outlookReason: outlook?.reason ?? '' }
    }
    case 'activity': {
      const { thisYear, nextYear, nextYearReason, costThousandYen, costStatus } = answer
      const cost =
        costThousandYen === null
          ? ''
          : ja.decision.costWords(costThousandYen.toLocaleString('ja-JP'), ja.states.cost[costStatus ?? 'expected'])
      return { thisYear, nextYear, nextYearReason, cost }
    }
    case 'opinion':
      return { stance: answer.stance === null ? '' : ja.opinions.stances[answer.stance], response: answer.response }
    case 'edition':
      return { manifestSha256: answer.manifestSha256 }
  }
}
