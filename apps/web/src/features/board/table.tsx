import type { RowCount } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { shortDate, shortTime } from '../../format/dates.ts'
import { Mark } from '../../layout/marks.tsx'
import { RequestTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { BoardLine, BoardState } from './board-state.ts'

/** What a table counts: the KPIs and 取組 of 定例照会, or opinions. */
type About = 'rows' | 'opinions'

/** The requests, one line each; scrolls sideways on narrow screens. */
export const BoardTable: FC<{ lines: readonly BoardLine[]; today: string; about: About }> = (props) => {
  const { lines, today, about } = props
  const { columns, ...words } = ja.board
  return (
    <section class="table-region" aria-label={words.region[about]} tabindex={0}>
      <table class="table board">
        <thead>
          <tr>
            <th scope="col">{columns.section}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.waitsOn}</th>
            <th scope="col" aria-sort="ascending">
              {columns.due} <small>{words.sorted}</small>
            </th>
            {COUNTED[about].map((kind) => (
              <th scope="col" class="number">
                {columns[kind]}
              </th>
            ))}
            <th scope="col" class="number">
              {columns.findings}
            </th>
            <th scope="col">{columns.last}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line line={line} today={today} about={about} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const COUNTED = { rows: ['indicators', 'activities'], opinions: ['opinions'] } as const

const Line: FC<{ line: BoardLine; today: string; about: About }> = ({ line, today, about }) => {
  const { request, counts, state, daysLeft } = line
  const words = ja.board
  return (
    <tr>
      <th scope="row">
        <a href={paths.decision(request.id)}>{request.section.name}</a>
        <small>
          {about === 'opinions'
            ? ja.inbox.numbered(ja.states.kind[request.kind], request.number)
            : request.section.divisionName}
        </small>
      </th>
      <td>
        <RequestTag state={state} kind={request.kind} />
        <Position state={state} />
      </td>
      <td>{waitsOn(line)}</td>
      <td>
        {shortDate(request.dueOn, today)}
        {daysLeft !== null && daysLeft < 0 && (
          <small class="overdue">
            <Mark name="alarm" />
            {words.overdueBy(-daysLeft)}
          </small>
        )}
        {daysLeft !== null && daysLeft >= 0 && <small>{words.daysLeft(daysLeft)}</small>}
      </td>
      {COUNTED[about].map((kind) => (
        <Count count={counts[kind]} />
      ))}
      <td class="number">{words.findings(counts.openFindings)}</td>
      <td>
        <small>
          {counts.last === null
            ? words.noLast
            : `${shortTime(counts.last.at, today)} ${ja.acts.noun[counts.last.kind]}`}
        </small>
      </td>
    </tr>
  )
}

const Count: FC<{ count: RowCount }> = ({ count: { all, answered } }) => (
  <td class="number">
    {`${answered}/${all}`}
    {answered < all && <small>{ja.board.left(all - answered)}</small>}
  </td>
)

/** On whom a line waits: the section while it answers, the posts of the route, then planning. */
function waitsOn({ request, state, waitsOn: asked, drafters }: BoardLine): string {
  if (asked !== null && asked.posts.length > 0) return asked.posts.join('、')
  if (asked?.vacant === true) return ja.board.vacant
  if (state === 'confirmed' || state === 'closed') return ja.board.nobody
  if (state === 'decided') return ja.board.waitsOnPlanning
  return drafters.length === 0 ? request.section.name : drafters.join('、')
}

const POSITION: Record<BoardState, number> = {
  requested: 0,
  drafting: 1,
  returned: 1,
  circulating: 2,
  decision: 3,
  decided: 4,
  confirmed: 5,
  closed: 5,
}

/** Five cells that show how far a section is: decoration, the word stands above. */
const Position: FC<{ state: BoardState }> = ({ state }) => (
  <span class={`position position-${state}`} aria-hidden="true">
    {[1, 2, 3, 4, 5].map((cell) => (
      <span class={cell < POSITION[state] ? 'past' : cell === POSITION[state] ? 'here' : undefined} />
    ))}
  </span>
)
