import { parseEditionId } from '@torikumi/domain'
import { type Store, storedOrLost } from '@torikumi/store'
import { readEdition, type SiteEdition, withoutLost } from '@torikumi/templates'
import { SITE_NAME } from './site-name.ts'
import type { ZipEntry } from './zip-files.ts'

/** A file of an edition that lies in the store. */
export interface StoredFile {
  name: string
  bytes: number
  sha256: string
}

/** An edition by its public id, with the files that its manifest names and the manifest. */
export interface StoredEdition {
  id: string
  files: readonly StoredFile[]
}

/** A file of an edition with its path on the site. */
export interface SiteFile extends StoredFile {
  path: string
}

/** What the store holds of an edition for the site. */
interface EditionOnSite {
  /** What its pages are made of; null where the file that this is read from is lost. */
  edition: SiteEdition | null
  entries: ZipEntry[]
  lost: SiteFile[]
}

/**
 * Reads an edition back from the store, as far as it is there. Null for one whose `report.json` is of a form that is read no more; one of a
 * form to come is refused by `readEdition`.
 */
export async function siteEditionOf(
  { id, files }: StoredEdition,
  store: Pick<Store, 'get'>,
): Promise<EditionOnSite | null> {
  const { municipalityCode, fiscalYear, number } = parseEditionId(id) ?? {
    municipalityCode: id,
    fiscalYear: 0,
    number: 0,
  }
  const pathOf = (name: string): string => `${municipalityCode}/${fiscalYear}/editions/${number}/${name}`
  const own = files.filter(({ name }) => name !== SITE_NAME)
  const contents = new Map<string, Uint8Array>()
  for (const { name, sha256 } of own) {
    const bytes = await storedOrLost(store, sha256)
    if (bytes !== null) contents.set(name, bytes)
  }
  const text = (name: string): string | null => {
    const bytes = contents.get(name)
    return bytes === undefined ? null : new TextDecoder().decode(bytes)
  }
  const [report, html] = [text('report.json'), text('report.html')]
  const data = report === null ? null : readEdition(report)
  if (report !== null && data === null) return null
  const [there, lost] = [own.filter(({ name }) => contents.has(name)), own.filter(({ name }) => !contents.has(name))]
  const shown =
    html === null
      ? null
      : withoutLost(
          html,
          lost.map(({ name }) => name),
        )
  return {
    edition:
      data === null || shown === null
        ? null
        : { data, html: shown, files: there.map(({ name, bytes }) => ({ name, bytes })) },
    entries: [...contents].map(([name, content]) => ({ path: pathOf(name), content })),
    lost: lost.map((file) => ({ ...file, path: pathOf(file.name) })),
  }
}
