import { longDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { YearState } from '../cycles/year-state.ts'

/** On the page of a published year: its editions, its corrections, and the way to the next one. */
export const AfterPublication: FC<{ state: YearState; today: string }> = ({ state }) => {
  const { cycle, published, corrections } = state
  const words = ja.corrections
  const open = corrections.find(({ phase }) => phase !== 'published' && phase !== 'abandoned')
  return (
    <section class="part" aria-labelledby="after-title">
      <h2 id="after-title">{words.panel}</h2>
      <ul>
        {published.map((edition) => (
          <li>
            <a href={paths.publicEdition(cycle.municipalityCode, cycle.fiscalYear, edition.number)}>
              {words.one.from(edition.number)}
              {edition.kind !== null && `（${words.kind[edition.kind]}）`}
            </a>
            {`　${longDateName(edition.publishOn)}`}
          </li>
        ))}
      </ul>
      <p>{words.panelLead}</p>
      <p>
        {open === undefined ? (
          <a href={paths.corrections(cycle.fiscalYear)}>{words.toBegin}</a>
        ) : (
          <a href={paths.correction(cycle.fiscalYear, open.number)}>
            {words.toOpen(words.kind[open.kind], open.number)}
          </a>
        )}
      </p>
      {corrections.length > 0 && <CorrectionTable state={state} />}
    </section>
  )
}

const CorrectionTable: FC<{ state: YearState }> = ({ state }) => {
  const { columns, kind, list, one } = ja.corrections
  return (
    <section class="table-region" aria-label={list} tabindex={0}>
      <table class="table">
        <caption>{list}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.reason}</th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {state.corrections.map((correction) => (
            <tr>
              <th scope="row">
                <a href={paths.correction(correction.fiscalYear, correction.number)}>{correction.number}</a>
              </th>
              <td>{kind[correction.kind]}</td>
              <td class="said">{correction.reason}</td>
              <td>{one.phase[correction.phase]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
