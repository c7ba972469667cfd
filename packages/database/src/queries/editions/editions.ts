import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import type { EditionFileTable, EditionTable } from '../../tables/publication.ts'

/** A candidate or published edition without its data. */
export interface EditionSummary {
  key: string
  /** `{municipalityCode}-{fiscalYear}-{n}`. */
  id: string
  number: number
  candidateNo: number
  cycle: string
  state: EditionTable['state']
  /** 訂正 or 更新, and the id of the edition it supersedes; null of a first edition. */
  kind: EditionTable['kind']
  supersedes: string | null
  /** The correction that makes it; null of a first edition. */
  correction: string | null
  publishOn: string
  /** The instant before which it is not made public; null for at once after the 決裁. */
  publishAt: Date | null
  manifestSha256: string | null
  pages: number | null
  madeAt: Date | null
  publishedAt: Date | null
  /** Why this candidate could not be made, or not yet; null as a rule. */
  failure: string | null
}

/** A file of an edition; its content lies in the store under its hash. */
export interface EditionFile {
  name: string
  mediaType: string
  bytes: number
  sha256: string
}

/** Every edition and candidate of a year, the newest first. */
export async function listEditions(db: Kysely<Tables>, cycleId: string): Promise<EditionSummary[]> {
  const rows = await summaries(db)
    .where('cycle_id', '=', cycleId)
    .orderBy('number', 'desc')
    .orderBy('candidate_no', 'desc')
    .execute()
  return rows.map(summaryOf)
}

/** One edition or candidate by its key; null where there is none. */
export async function findEdition(db: Kysely<Tables>, key: string): Promise<EditionSummary | null> {
  const row = await summaries(db).where('key', '=', key).executeTakeFirst()
  return row === undefined ? null : summaryOf(row)
}

/** What is public of a city, the newest year and edition first. */
export async function listPublished(
  db: Kysely<Tables>,
): Promise<(EditionSummary & { fiscalYear: number; municipalityCode: string })[]> {
  const rows = await newestFirst(db)
    .select([...SUMMARY, 'cycle.fiscal_year', 'cycle.municipality_code'])
    .execute()
  return rows.map((row) => ({
    ...summaryOf(row),
    fiscalYear: row.fiscal_year,
    municipalityCode: row.municipality_code,
  }))
}

/** The keys of what is public of a city, in the order of `listPublished`. */
export async function listPublishedKeys(db: Kysely<Tables>): Promise<string[]> {
  return (await newestFirst(db).select('edition.key').execute()).map(({ key }) => key)
}

/** The published edition of a year, the newest where no number is given; null where nothing is public. */
export async function findPublished(
  db: Kysely<Tables>,
  year: { municipalityCode: string; fiscalYear: number; number?: number },
): Promise<EditionSummary | null> {
  const ofYear = newestFirst(db)
    .select(SUMMARY)
    .where('cycle.municipality_code', '=', year.municipalityCode)
    .where('cycle.fiscal_year', '=', year.fiscalYear)
  const { number } = year
  const named = number === undefined ? ofYear : ofYear.where('edition.number', '=', number)
  const row = await named.limit(1).executeTakeFirst()
  return row === undefined ? null : summaryOf(row)
}

/** The edition that was made public last, of whatever year; null before the first. */
export async function findLastPublished(db: Kysely<Tables>): Promise<EditionSummary | null> {
  const row = await summaries(db)
    .where('state', '=', 'published')
    .orderBy('published_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : summaryOf(row)
}

/** The newest published edition that stands in the place of this one; null where it is the newest itself or not public. */
export async function findSuperseding(db: Kysely<Tables>, edition: EditionSummary): Promise<EditionSummary | null> {
  if (edition.state !== 'published') return null
  const row = await summaries(db)
    .where('cycle_id', '=', edition.cycle)
    .where('state', '=', 'published')
    .where('number', '>', edition.number)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : summaryOf(row)
}

/** The files of an edition in the order of its manifest. */
export async function listEditionFiles(db: Kysely<Tables>, key: string): Promise<EditionFile[]> {
  return (await files(db, key).orderBy('position').execute()).map(fileOf)
}

/** Every published edition by its public id with its files, each list in the order of its manifest. */
export async function listPublishedFiles(db: Kysely<Tables>): Promise<{ id: string; files: EditionFile[] }[]> {
  const editions = await listPublished(db)
  return Promise.all(editions.map(async ({ key, id }) => ({ id, files: await listEditionFiles(db, key) })))
}

/** One file of an edition; null where it has none of this name. */
export async function findEditionFile(db: Kysely<Tables>, key: string, name: string): Promise<EditionFile | null> {
  const row = await files(db, key).where('name', '=', name).executeTakeFirst()
  return row === undefined ? null : fileOf(row)
}

/** The rows of the 公表 request of a candidate: which item, of which request. */
export async function findPublicationItem(
  db: Kysely<Tables>,
  requestId: string,
): Promise<{ item: string; edition: EditionSummary } | null> {
  const row = await db
    .selectFrom('request_item')
    .select(['id', 'edition_key'])
    .where('request_id', '=', requestId)
    .where('kind', '=', 'edition')
    .executeTakeFirst()
  const edition = row?.edition_key == null ? null : await findEdition(db, row.edition_key)
  return row === undefined || edition === null ? null : { item: row.id, edition }
}

function files(db: Kysely<Tables>, key: string) {
  return db.selectFrom('edition_file').selectAll().where('edition_key', '=', key)
}

const fileOf = (row: Selectable<EditionFileTable>): EditionFile => ({
  name: row.name,
  mediaType: row.media_type,
  bytes: row.bytes,
  sha256: row.sha256,
})

const SUMMARY = [
  'edition.key',
  'edition.edition_id',
  'edition.number',
  'edition.candidate_no',
  'edition.cycle_id',
  'edition.state',
  'edition.kind',
  'edition.supersedes',
  'edition.correction_id',
  'edition.publish_at',
  'edition.publish_on',
  'edition.manifest_sha256',
  'edition.pages',
  'edition.made_at',
  'edition.published_at',
  'edition.failure',
] as const

function summaries(db: Kysely<Tables>) {
  return db.selectFrom('edition').select(SUMMARY)
}

/** What is public, the newest year and edition first. */
function newestFirst(db: Kysely<Tables>) {
  return db
    .selectFrom('edition')
    .innerJoin('cycle', 'cycle.id', 'edition.cycle_id')
    .where('edition.state', '=', 'published')
    .orderBy('cycle.fiscal_year', 'desc')
    .orderBy('edition.number', 'desc')
}

function summaryOf(
  row: Omit<Selectable<EditionTable>, 'data' | 'data_sha256' | 'page_map' | 'print_faults'>,
): EditionSummary {
  return {
    key: row.key,
    id: row.edition_id,
    number: row.number,
    candidateNo: row.candidate_no,
    cycle: row.cycle_id,
    state: row.state,
    kind: row.kind,
    supersedes: row.supersedes,
    correction: row.correction_id,
    publishOn: row.publish_on,
    publishAt: row.publish_at,
    manifestSha256: row.manifest_sha256,
    pages: row.pages,
    madeAt: row.made_at,
    publishedAt: row.published_at,
    failure: row.failure,
  }
}
