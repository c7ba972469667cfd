import type { EditionSummary } from '@torikumi/database'
import { fiscalYearName, longDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'

type PublishedEdition = EditionSummary & { fiscalYear: number; municipalityCode: string }

/** 公表した報告書: every year with its newest edition's files, older editions below. */
export const PublicIndexPage: FC<{ shell: Shell; editions: readonly PublishedEdition[]; today: string }> = (props) => {
  const { shell, editions, today } = props
  const words = ja.publicPages
  const years = [...Map.groupBy(editions, (edition) => edition.fiscalYear).entries()].sort(([a], [b]) => b - a)
  return (
    <Page shell={shell} title={words.title} current="published">
      <h1>{words.title}</h1>
      <p class="lead">{years.length === 0 ? words.none : words.lead}</p>
      {years.map(([year, ofYear]) => (
        <section class="part" aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`}>{words.year(fiscalYearName(year, today))}</h2>
          {ofYear.map((edition, index) => (
            <EditionFiles edition={edition} newest={index === 0} />
          ))}
        </section>
      ))}
    </Page>
  )
}

const EditionFiles: FC<{ edition: PublishedEdition; newest: boolean }> = ({ edition, newest }) => {
  const { municipalityCode: code, fiscalYear, number, publishOn } = edition
  const words = ja.publicPages
  const at = (name: string): string => paths.publicEdition(code, fiscalYear, number, name)
  return (
    <>
      <h3>{words.edition(number, longDateName(publishOn), newest)}</h3>
      <ul>
        <li>
          <a href={newest ? paths.publicYear(code, fiscalYear) : at('')}>{words.html}</a>
        </li>
        {words.files.map(({ name, word }) => (
          <li>
            <a href={at(name)}>{word}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
