import type { EditionData } from '@torikumi/domain'

/** A published edition: its data, and the files it has. */
export interface DataOfEdition {
  data: EditionData
  files: readonly { name: string; bytes: number }[]
}

/** A published edition as the static site carries it, with its HTML as it was published. */
export interface SiteEdition extends DataOfEdition {
  html: string
}

/** A fiscal year of the site: its editions, the newest first. */
export interface SiteYear<Edition extends DataOfEdition = DataOfEdition> {
  fiscalYear: number
  newest: Edition
  older: Edition[]
}

/** The years of a city, the newest first. The editions may come in any order; each is of the same city. */
export function siteYears<Edition extends DataOfEdition>(editions: readonly Edition[]): SiteYear<Edition>[] {
  const byYear = Map.groupBy(editions, ({ data }) => data.edition.fiscalYear)
  return [...byYear.entries()]
    .sort(([a], [b]) => b - a)
    .flatMap(([fiscalYear, all]) => {
      const [newest, ...older] = [...all].sort((a, b) => b.data.edition.number - a.data.edition.number)
      return newest === undefined ? [] : [{ fiscalYear, newest, older }]
    })
}

/** The folder of a year from the top of the site, `352136/2016`; as the addresses below `/public/`. */
export const yearFolder = ({ municipality, edition }: EditionData): string =>
  `${municipality.code}/${edition.fiscalYear}`

/** The folder of an edition from the top of the site, `352136/2016/editions/1`. */
export const editionFolder = (data: EditionData): string => `${yearFolder(data)}/editions/${data.edition.number}`
