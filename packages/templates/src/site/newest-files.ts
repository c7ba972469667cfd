import { type DataOfEdition, editionFolder, siteYears, yearFolder } from './site-edition.ts'

/** A file of the site that lies at a second address: its path there, and the path of the edition's own file. */
export interface FileCopy {
  path: string
  from: string
}

/**
 * The files of each year's newest edition at the address of the year, which stays the same when another edition follows: whoever links to
 * a PDF or reads a CSV there never keeps a superseded one. The report itself is the page of the year and has no copy.
 */
export function newestFiles(editions: readonly DataOfEdition[]): FileCopy[] {
  return siteYears(editions).flatMap(({ newest: { data, files } }) =>
    files
      .filter(({ name }) => name !== 'report.html')
      .map(({ name }) => ({ path: `${yearFolder(data)}/${name}`, from: `${editionFolder(data)}/${name}` })),
  )
}
