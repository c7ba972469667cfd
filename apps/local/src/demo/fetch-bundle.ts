import { Visitor } from './http/visitor.ts'
import type { YearScript } from './year-script.ts'

const SITE = 'site.zip'

/** A published bundle as it was fetched: the edition's id, its files, the static site beside them, the manifest last. */
export interface FetchedBundle {
  edition: string
  files: { name: string; bytes: Uint8Array }[]
}

/**
 * Fetches the newest published edition of a year, or the one with this number, from where anybody may read it. All files are those
 * of one edition, also when another is published meanwhile. Throws where nothing is published.
 */
export async function fetchBundle(
  { baseUrl, municipality, fiscalYear }: Pick<YearScript, 'baseUrl' | 'municipality' | 'fiscalYear'>,
  signal: AbortSignal,
  number?: number,
): Promise<FetchedBundle> {
  const visitor = new Visitor(baseUrl, signal)
  const year = `/public/${municipality}/${fiscalYear}`
  const which =
    number ??
    namesOf(await visitor.download(`${year}/manifest.json`))
      .edition.split('-')
      .at(-1)
  const folder = `${year}/editions/${which}`
  const manifest = await visitor.download(`${folder}/manifest.json`)
  const { edition, names } = namesOf(manifest)
  const files = []
  for (const name of names) {
    files.push({ name, bytes: await visitor.download(`${folder}/original/${encodeURIComponent(name)}`) })
  }
  files.push({ name: SITE, bytes: await visitor.download(`${folder}/${SITE}`) })
  return { edition, files: [...files, { name: 'manifest.json', bytes: manifest }] }
}

function namesOf(bytes: Uint8Array): { edition: string; names: string[] } {
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as { edition: string; files: { name: string }[] }
  return { edition: manifest.edition, names: manifest.files.map(({ name }) => name) }
}
