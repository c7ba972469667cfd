import type { EditionFile, EditionSummary } from '@torikumi/database'
import { fiscalYearName, longDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'

/** A published edition with the files it has. */
export type PublishedEdition = EditionSummary & {
  fiscalYear: number
  municipalityCode: string
  files: readonly EditionFile[]
}

interface PublicIndexProps {
  shell: Shell
  editions: readonly PublishedEdition[]
  today: string
  /** Size of the static site; null where there is none yet. */
  site: number | null
}

/** 公表した報告書: every year with its newest edition's files, older editions below, and all of it in one file. */
export const PublicIndexPage: FC<PublicIndexProps> = ({ shell, editions, today, site }) => {
  const words = ja.publicPages
  const [newest] = editions
  const years = [...Map.groupBy(editions, (edition) => edition.fiscalYear).entries()].sort(([a], [b]) => b - a)
  return (
    <Page shell={shell} title={words.title} current="published">
      <h1>{words.title}</h1>
      <p class="lead">{years.length === 0 ? words.none : words.lead}</p>
      {years.map(([year, ofYear]) => (
        <section class="part" aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`}>{words.year(fiscalYearName(year, today))}</h2>
          {ofYear.map((edition) => (
            <EditionFiles edition={edition} newest={ofYear[0]?.number ?? edition.number} today={today} />
          ))}
        </section>
      ))}
      {newest !== undefined && (
        <section class="part" aria-labelledby="kpis">
          <h2 id="kpis">{words.kpis}</h2>
          <p>
            <a href={paths.publicKpis(newest.municipalityCode)}>{words.kpiList}</a> {words.kpisHint}
          </p>
        </section>
      )}
      {site !== null && (
        <section class="part" aria-labelledby="site">
          <h2 id="site">{words.site}</h2>
          <p>{words.siteHint}</p>
          <p>
            <a href={paths.publicSite}>{words.siteFile}</a> {words.size(site)}
          </p>
        </section>
      )}
    </Page>
  )
}

const EditionFiles: FC<{ edition: PublishedEdition; newest: number; today: string }> = ({ edition, newest, today }) => {
  const { municipalityCode: code, fiscalYear, number, publishOn, kind, files } = edition
  const words = ja.publicPages
  const isNewest = number === newest
  const of = words.of(fiscalYearName(fiscalYear, today), number)
  const at = (name: string): string =>
    isNewest ? paths.publicFile(code, fiscalYear, name) : paths.publicEdition(code, fiscalYear, number, name)
  return (
    <>
      <h3>{words.edition(number, longDateName(publishOn), kind, isNewest)}</h3>
      {!isNewest && <p class="hint">{words.notNewest(newest)}</p>}
      <ul>
        <li>
          <a href={at('')}>
            {words.html}
            <span class="visually-hidden">{of}</span>
          </a>
        </li>
        {words.files.flatMap(({ name, word }) => {
          const file = files.find((one) => one.name === name)
          if (file === undefined) return []
          return [
            <li>
              <a href={at(name)}>
                {word}
                <span class="visually-hidden">{of}</span>
              </a>{' '}
              {words.size(file.bytes)}
            </li>,
          ]
        })}
      </ul>
    </>
  )
}
