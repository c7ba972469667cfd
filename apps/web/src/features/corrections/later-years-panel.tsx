import { type ElsewherePlace, fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { LaterFigure, LaterYears } from './later-years.ts'

const words = ja.laterYears

/** On the page of a correction: where later reports print the same figures, and what is to be done there. */
export const LaterYearsPanel: FC<{ later: LaterYears; today: string }> = ({ later, today }) => {
  const { figures, unprinted } = later
  if (figures.length === 0 && unprinted.length === 0) return null
  const names = unprinted.map((year) => fiscalYearName(year, today)).join('、')
  return (
    <section class="part" aria-labelledby="later-title">
      <h2 id="later-title">{words.title}</h2>
      {figures.length > 0 && (
        <>
          <p>{words.lead}</p>
          <section class="table-region" aria-label={words.list} tabindex={0}>
            <table class="table table-roomy">
              <thead>
                <tr>
                  <th scope="col">{words.columns.report}</th>
                  <th scope="col">{words.columns.name}</th>
                  <th scope="col">{words.columns.raw}</th>
                  <th scope="col">{words.columns.places}</th>
                  <th scope="col">{words.columns.todo}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map((figure) => (
                  <Row figure={figure} today={today} />
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {unprinted.length > 0 && <p>{words.unprinted(names)}</p>}
    </section>
  )
}

const Row: FC<{ figure: LaterFigure; today: string }> = ({ figure, today }) => {
  const { fiscalYear, edition, isCandidate, name, raw, places } = figure
  const year = fiscalYearName(fiscalYear, today)
  return (
    <tr>
      <th scope="row">{isCandidate ? words.candidate(year, edition) : words.report(year, edition)}</th>
      <td>{name}</td>
      <td>{raw === '' ? ja.answers.noEarlier : raw}</td>
      <td>{places.length === 0 ? words.dataOnly : places.map(placeWords).join('、')}</td>
      <td>
        <Todo figure={figure} year={year} />
      </td>
    </tr>
  )
}

const Todo: FC<{ figure: LaterFigure; year: string }> = ({ figure, year }) => {
  const { todo, fiscalYear, indicator, isCandidate } = figure
  switch (todo.kind) {
    case 'wait':
      return <>{isCandidate ? words.todo.waitCandidate : words.todo.wait}</>
    case 'done':
      return <>{words.todo.done}</>
    case 'candidate':
      return <a href={paths.cycle(fiscalYear)}>{words.todo.candidate}</a>
    case 'begin':
      return (
        <a href={paths.correctionOf(fiscalYear, todo.change, [indicator])}>
          {words.todo.begin(ja.corrections.kind[todo.change], year)}
        </a>
      )
    case 'open':
      return <a href={paths.correction(fiscalYear, todo.correction)}>{words.todo.open(todo.correction)}</a>
    case 'behind':
      return <a href={paths.correction(fiscalYear, todo.correction)}>{words.todo.behind(todo.correction)}</a>
  }
}

function placeWords({ part, code, page }: ElsewherePlace): string {
  const name = part === 'series' || part === 'summary' ? words.parts[part] : words.chart(code)
  return page === null ? name : `${name}${words.page(page)}`
}
