import type { Settlement } from '@torikumi/domain'
import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import type { DraftTable } from '../../tables/process.ts'

/** What a section says about a 確認事項 on one of its rows. */
export interface FindingNote {
  how: Settlement
  /** As typed; may still be missing, for a draft may be half done. */
  reason: string
  /** The finding's sentence at that time: a note on another sentence explains nothing. */
  message: string
}

/** Notes of one row by `<rule>/<field>`. */
export type FindingNotes = Readonly<Record<string, FindingNote>>

/**
 * What a section has typed for one row and not submitted: the texts of the form's fields, exactly. A draft holds what is
 * half done or mistyped too; it becomes an answer at submission.
 */
export interface Draft {
  item: string
  fields: Readonly<Record<string, string>>
  notes: FindingNotes
  /** Everybody who ever saved it: none of them may decide the row. */
  authors: readonly string[]
  /** Ticked: an empty asked field is meant (回答なし). */
  emptyIsMeant: boolean
  version: number
  savedBy: { person: string; name: string }
  savedAt: Date
}

/** What the column holds. */
interface StoredDraft {
  fields: Record<string, string>
  authors: string[]
  /** Absent where nobody said anything. */
  notes?: FindingNotes
}

/** The drafts of a request by item. */
export async function listDrafts(db: Kysely<Tables>, requestId: string): Promise<ReadonlyMap<string, Draft>> {
  return draftsByItem(await drafts(db).where('draft.request_id', '=', requestId).execute())
}

/** The drafts of a whole year by item. */
export async function listDraftsOfCycle(db: Kysely<Tables>, cycleId: string): Promise<ReadonlyMap<string, Draft>> {
  const ofCycle = drafts(db).innerJoin('request', 'request.id', 'draft.request_id')
  return draftsByItem(await ofCycle.where('request.cycle_id', '=', cycleId).execute())
}

function drafts(db: Kysely<Tables>) {
  return db
    .selectFrom('draft')
    .innerJoin('person', 'person.id', 'draft.saved_by')
    .selectAll('draft')
    .select('person.display_name')
}

function draftsByItem(rows: readonly (Selectable<DraftTable> & { display_name: string })[]): Map<string, Draft> {
  return new Map(
    rows.map((row) => {
      const stored = JSON.parse(row.answer) as StoredDraft
      const draft: Draft = {
        item: row.item_id,
        fields: stored.fields,
        notes: stored.notes ?? {},
        authors: stored.authors,
        emptyIsMeant: row.empty_is_meant,
        version: row.version,
        savedBy: { person: row.saved_by, name: row.display_name },
        savedAt: row.saved_at,
      }
      return [row.item_id, draft]
    }),
  )
}

/** One row to be saved; `version` is the one the writer saw, 0 where there was no draft yet. */
export interface DraftToSave {
  item: string
  request: string
  fields: Readonly<Record<string, string>>
  /** Absent: as they were. */
  notes?: FindingNotes
  emptyIsMeant: boolean
  version: number
  by: string
  at: Date
}

/**
 * Saves one row's draft where nobody saved it since `version`; gives the new version, or `conflict` where somebody did.
 * The writer joins the authors of the draft that is replaced.
 */
export async function saveDraft(db: Kysely<Tables>, draft: DraftToSave): Promise<number | 'conflict'> {
  const earlier = await db
    .selectFrom('draft')
    .selectAll()
    .where('item_id', '=', draft.item)
    .forUpdate()
    .executeTakeFirst()
  if ((earlier?.version ?? 0) !== draft.version) return 'conflict'
  const before = earlier === undefined ? null : (JSON.parse(earlier.answer) as StoredDraft)
  const stored: StoredDraft = {
    fields: { ...draft.fields },
    authors: [...new Set([...(before?.authors ?? []), draft.by])].sort(),
    notes: draft.notes ?? before?.notes ?? {},
  }
  const values = {
    answer: JSON.stringify(stored),
    empty_is_meant: draft.emptyIsMeant,
    version: draft.version + 1,
    saved_by: draft.by,
    saved_at: draft.at,
  }
  const written = await db
    .insertInto('draft')
    .values({ item_id: draft.item, request_id: draft.request, ...values })
    // Two first drafts at one moment: the row lock above found nothing to lock, so the version decides here.
    .onConflict((conflict) => conflict.column('item_id').doUpdateSet(values).where('draft.version', '=', draft.version))
    .returning('version')
    .executeTakeFirst()
  return written?.version ?? 'conflict'
}
