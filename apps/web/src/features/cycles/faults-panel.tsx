import { type UnprintableText, unprintableNames } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'
import type { CandidateFaults } from '../../work/candidate-faults.ts'

/** So many texts are listed; who mends them makes a new candidate, which lists the rest. */
const MOST_TEXTS = 30

/** What of a candidate does not print as it should, before anybody decides on it; nothing where all does. */
export const FaultsPanel: FC<{ faults: CandidateFaults | null }> = ({ faults }) => {
  if (faults === null) return null
  const words = ja.publication.faults
  const { texts, otherCharacters, irregularTables } = faults
  const more = texts.length - MOST_TEXTS
  return (
    <Banner tone="attention" title={words.title}>
      <p>{words.lead}</p>
      {texts.length > 0 && (
        <>
          <p>{words.texts(texts.length)}</p>
          <section class="table-region" aria-label={words.table} tabindex={0}>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{words.columns.place}</th>
                  <th scope="col">{words.columns.field}</th>
                  <th scope="col">{words.columns.characters}</th>
                </tr>
              </thead>
              <tbody>
                {texts.slice(0, MOST_TEXTS).map((text) => (
                  <tr>
                    <th scope="row">{placeWords(text)}</th>
                    <td>{fieldWords(text)}</td>
                    <td>{unprintableNames(text.found)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {more > 0 && <p>{words.more(more)}</p>}
        </>
      )}
      {otherCharacters.length > 0 && <p>{words.otherCharacters(otherCharacters.slice(0, MOST_TEXTS).join('、'))}</p>}
      {irregularTables > 0 && <p>{words.irregularTables(irregularTables)}</p>}
    </Banner>
  )
}

function placeWords({ part, code, page }: CandidateFaults['texts'][number]): string {
  const { parts, page: pageWords } = ja.publication.faults
  const place = part === 'measures' || part === 'goals' ? `${parts[part]} ${code}` : parts[part]
  return page === null ? place : `${place}（${pageWords(page)}）`
}

/** Whose field it is and which: 「来訪者数　要因・課題」. */
function fieldWords({ name, field }: UnprintableText): string {
  const { fields } = ja.publication.faults
  const word = fields[field] ?? ja.corrections.change.fields[field] ?? ''
  return [name, word].filter((text) => text !== '').join('　')
}
