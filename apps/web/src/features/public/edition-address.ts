import { type EditionFile, type EditionSummary, findEditionFile, findPublished } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import type { Ctx } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'

/** A published edition as an address names it, and the newest of its year; the same where it is in force. */
export interface AddressedEdition {
  edition: EditionSummary
  newest: EditionSummary
}

/** The newest edition of the year in the address. Throws NotForYouError where nothing is published. */
export async function newestAt({ db }: Deps, c: Ctx): Promise<EditionSummary> {
  return found(await findPublished(db, yearOf(c)))
}

/** The edition whose number is in the address, beside the newest of its year. */
export async function editionAt({ db }: Deps, c: Ctx): Promise<AddressedEdition> {
  const number = c.req.param('number') ?? ''
  if (!/^[1-9]\d{0,3}$/.test(number)) throw new NotForYouError('no such edition')
  const year = yearOf(c)
  return {
    edition: found(await findPublished(db, { ...year, number: Number(number) })),
    newest: found(await findPublished(db, year)),
  }
}

/** A file of an edition by its name. Throws NotForYouError where it has none of this name. */
export async function fileOf({ db }: Deps, edition: EditionSummary, name: string): Promise<EditionFile> {
  const file = await findEditionFile(db, edition.key, name)
  if (file === null) throw new NotForYouError(`no file ${name}`)
  return file
}

function yearOf(c: Ctx): { municipalityCode: string; fiscalYear: number } {
  const municipalityCode = c.req.param('code') ?? ''
  const fiscalYear = c.req.param('fiscalYear') ?? ''
  if (!/^\d{6}$/.test(municipalityCode) || !/^\d{4}$/.test(fiscalYear)) throw new NotForYouError('no such year')
  return { municipalityCode, fiscalYear: Number(fiscalYear) }
}

function found(edition: EditionSummary | null): EditionSummary {
  if (edition === null) throw new NotForYouError('nothing is published')
  return edition
}
