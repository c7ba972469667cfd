import {
  type EditionChange,
  type EditionChangePlace,
  type EditionChanges,
  fiscalYearName,
  longDateName,
  seriesFieldOf,
} from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import type { ChangesOfEdition } from '../../work/edition-changes.ts'

/** 変わるところ of a candidate: every changed text with its reason, and every place that prints it with its pages. */
export const ChangeList: FC<{ changes: ChangesOfEdition }> = ({ changes }) => (
  <ul class="change-list">
    {changes.entries.map((change) => (
      <li>
        <Change change={change} changes={changes} field={fieldWords(change.field, changes.previous.publishedOn)} />
      </li>
    ))}
  </ul>
)

const Change: FC<{ change: EditionChange; changes: ChangesOfEdition; field: string }> = (props) => {
  const { change, changes, field } = props
  const { kind } = changes
  const words = ja.corrections.change
  return (
    <>
      <h3>
        {change.name}　{field}
      </h3>
      <ChangedTexts kind={kind} before={change.before} after={change.after} reason={change.reason} />
      {change.decidedOn !== '' && <p class="hint">{words.decidedOn(longDateName(change.decidedOn))}</p>}
      <section class="table-region" aria-label={`${change.name} ${field} ${words.columns.where}`} tabindex={0}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words.columns.where}</th>
              <th scope="col">{words.before[kind]}</th>
              <th scope="col">{words.after[kind]}</th>
            </tr>
          </thead>
          <tbody>
            {change.places.map((place) => (
              <tr>
                <th scope="row">{placeName(place, changes)}</th>
                <td>{placeWords(place.pageBefore, place.before)}</td>
                <td>{placeWords(place.pageAfter, place.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** 誤 and 正 (前回値 and 今回値), with the reason where one is given here. */
export const ChangedTexts: FC<{ kind: EditionChanges['kind']; before: string; after: string; reason?: string }> = (
  props,
) => {
  const { kind, before, after, reason } = props
  const words = ja.corrections.change
  const lines = [
    [words.before[kind], before === '' ? words.empty : before],
    [words.after[kind], after === '' ? words.empty : after],
    ...(reason === undefined ? [] : [[words.reason, reason === '' ? words.noReason : reason] as const]),
  ] as const
  return (
    <dl class="change-texts">
      {lines.map(([name, text]) => (
        <>
          <dt>{name}</dt>
          <dd class="said">{text}</dd>
        </>
      ))}
    </dl>
  )
}

/** The name of a changed field; years are named in the eras known `on`. */
function fieldWords(field: string, on: string): string {
  const words = ja.corrections.change
  const earlier = seriesFieldOf(field)
  if (earlier === null) return words.fields[field] ?? field
  return words.earlier[earlier.what](fiscalYearName(earlier.fiscalYear, on))
}

function placeName({ part, code }: EditionChangePlace, { behindTitle }: ChangesOfEdition): string {
  return [part === 'behind' ? behindTitle : ja.corrections.change.parts[part], code]
    .filter((text) => text !== '')
    .join(' ')
}

function placeWords(page: number | null, text: string): string {
  const { page: pageWords, noPage } = ja.corrections.change
  const where = page === null ? noPage : pageWords(page)
  return text === '' ? where : `${where}　${text}`
}
