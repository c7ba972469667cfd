import type { FC } from 'hono/jsx'
import { Mark } from '../../layout/marks.tsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { RequestTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { type Board, type BoardLine, countStates } from './board-state.ts'
import { BoardTable } from './table.tsx'

/** 進行状況. */
export const BoardPage: FC<{ shell: Shell; board: Board | null; shown: string | null }> = ({ shell, board, shown }) => {
  const words = ja.board
  if (board === null) {
    return (
      <Page shell={shell} title={words.title} current="board">
        <h1>{words.title}</h1>
        <p class="lead">{words.none}</p>
        <p>
          <a href={paths.cycles}>{words.toCycles}</a>
        </p>
      </Page>
    )
  }
  const lines = board.lines.filter((line) => shown === null || line.state === shown)
  return (
    <Page shell={shell} title={words.title} current="board">
      <h1>{words.title}</h1>
      <Summary board={board} />
      <StateFilter lines={board.lines} shown={shown} />
      {lines.length === 0 ? <p>{words.empty}</p> : <BoardTable lines={lines} today={shell.today} about="rows" />}
      <p class="hint">{words.barHint}</p>
      {board.opinions.length > 0 && (
        <section class="part" aria-labelledby="opinions-title">
          <h2 id="opinions-title">{ja.states.kind.opinion}</h2>
          <p>
            {words.opinionsLead(
              board.opinions.filter((line) => line.state === 'confirmed').length,
              board.opinions.length,
            )}{' '}
            <a href={paths.opinions(board.cycle.fiscalYear)}>{ja.opinions.open}</a>
          </p>
          <BoardTable lines={board.opinions} today={shell.today} about="opinions" />
        </section>
      )}
    </Page>
  )
}

const Summary: FC<{ board: Board }> = ({ board }) => {
  const words = ja.board.summary
  const { lines, openFindings } = board
  const rowsOf = (pick: 'all' | 'answered') =>
    lines.reduce((sum, line) => sum + line.counts.indicators[pick] + line.counts.activities[pick], 0)
  return (
    <p class="lead-line board-summary">
      <span>
        {words.requests(lines.length)} <strong>{lines.filter((line) => line.state === 'confirmed').length}</strong>
        {words.sections}
      </span>
      <span>
        {words.overdue} <strong>{lines.filter(isOverdue).length}</strong>
        {words.sections}
      </span>
      <span>
        {words.rows} <strong>{rowsOf('answered')}</strong>
        {words.ofRows(rowsOf('all'))}
      </span>
      <span>
        {words.findings} <strong>{openFindings}</strong>
        {words.count}
        {board.isBeforeCheck && words.beforeCheck}
      </span>
    </p>
  )
}

/** True once a section's date has gone by while something is still due. */
function isOverdue(line: BoardLine): boolean {
  return line.daysLeft !== null && line.daysLeft < 0
}

const StateFilter: FC<{ lines: readonly BoardLine[]; shown: string | null }> = ({ lines, shown }) => {
  const words = ja.board
  return (
    <nav aria-label={words.filter}>
      <ul class="state-filter">
        <li>
          <a href={paths.board} aria-current={shown === null ? 'true' : undefined}>
            {shown === null && <Mark name="check" />}
            {words.all} <strong>{lines.length}</strong>
          </a>
        </li>
        {countStates(lines).map(({ state, count }) => (
          <li>
            <a href={`${paths.board}?state=${state}`} aria-current={shown === state ? 'true' : undefined}>
              <RequestTag state={state} kind="regular" /> <strong>{count}</strong>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
