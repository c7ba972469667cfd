import type { Kysely } from 'kysely'
import { titleAt } from '../../queries/organisation/members.ts'
import type { Tables } from '../../tables/index.ts'

/** The city's words, spelt right, as 確認事項 knows them besides the names of the rows. */
interface SavedWordList {
  words: readonly string[]
  /** 0 where nothing was saved yet. */
  version: number
  /** The post that changed it last and when; null as long as nobody did. */
  saved: { post: string; at: Date } | null
}

/** The word list of the one municipality; empty where there is none. */
export async function findWordList(db: Kysely<Tables>): Promise<SavedWordList> {
  const row = await db
    .selectFrom('word_list')
    .select(['words', 'version', 'saved_at', 'saved_by'])
    .orderBy('municipality_code')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return { words: [], version: 0, saved: null }
  const { words, version, saved_by: by, saved_at: at } = row
  return { words, version, saved: by === null || at === null ? null : { post: await titleAt(db, by, at), at } }
}

/** Saves the list where nobody did since `version`; gives the new version, or `conflict` with nothing written. */
export async function saveWordList(
  db: Kysely<Tables>,
  to: { municipality: string; words: readonly string[]; version: number; by: string; at: Date },
): Promise<number | 'conflict'> {
  return db.transaction().execute(async (trx) => {
    // The municipality's row is there from the first saving on, so that two of them wait for one another.
    await trx.selectFrom('municipality').select('code').where('code', '=', to.municipality).forUpdate().execute()
    const { version } = await findWordList(trx)
    if (version !== to.version) return 'conflict'
    const values = { words: [...to.words], version: version + 1, saved_by: to.by, saved_at: to.at }
    await trx
      .insertInto('word_list')
      .values({ municipality_code: to.municipality, ...values })
      .onConflict((conflict) => conflict.column('municipality_code').doUpdateSet(values))
      .execute()
    return values.version
  })
}
