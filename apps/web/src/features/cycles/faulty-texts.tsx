import { type UnprintableText, unprintableNames } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import type { CandidateText } from '../../work/candidate-faults.ts'

/** So many texts are listed; who mends them makes a new candidate, which lists the rest. */
export const MOST_TEXTS = 30

/** The texts of a candidate with characters that do not print as they were typed: where each stands, and which characters. */
export const FaultyTexts: FC<{ texts: readonly CandidateText[]; lead: string; name: string }> = (props) => {
  const { texts, lead, name } = props
  const words = ja.publication.faults
  const more = texts.length - MOST_TEXTS
  return (
    <>
      <p>{lead}</p>
      <section class="table-region" aria-label={name} tabindex={0}>
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
  )
}

function placeWords({ part, code, page }: CandidateText): string {
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
