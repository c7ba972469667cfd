import type { AskedRow, Cycle, HistoryEntry, RequestHead } from '@torikumi/database'
import { isEnded, isUnanswered, longDateName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { FormPage } from '../../layout/form-page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ItemTag, RequestTag } from '../../layout/tag.tsx'
import { problemLines } from '../../layout/problem-words.ts'
import { toYear } from '../../layout/year-trail.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { History } from '../decisions/summary.tsx'
import { answerTitle } from '../requests/page.tsx'
import type { CloseProblem, CloseTyped } from './close-form.ts'
import { CloseForm, closeSayings } from './close-part.tsx'
import type { ExtendProblem, ExtendTyped } from './extend-form.ts'
import { ExtendForm, extendSayings } from './extend-part.tsx'

export interface AwaitedPageProps {
  shell: Shell
  cycle: Cycle
  request: RequestHead
  rows: readonly AskedRow[]
  history: readonly HistoryEntry[]
  close: { typed: CloseTyped; problems: readonly CloseProblem[] }
  extend: { typed: ExtendTyped; problems: readonly ExtendProblem[] }
  decisionId: string
  above?: Child
}

/** One request for planning: where its rows stand, more time for its section, and 未回答のまま締め切る. */
export const AwaitedPage: FC<AwaitedPageProps> = (props) => {
  const { shell, cycle, request, rows, history, close, extend, above, decisionId } = props
  const title = answerTitle(request)
  const publishOn = plannedDay(request)
  const isAwaited = rows.some(isUnanswered) && !isEnded(request.cycle.phase)
  const toMend = [
    ...problemLines(extend.problems, extendSayings(extend.typed, publishOn)),
    ...problemLines(close.problems, closeSayings(close.typed)),
  ]
  return (
    <FormPage
      shell={shell}
      title={title}
      current="cycles"
      trail={trailTo(request, cycle, shell.today)}
      toMend={toMend}
      above={above}
    >
      <p>
        {ja.inbox.numbered(ja.states.kind[request.kind], request.number)}{' '}
        <RequestTag state={request.state} kind={request.kind} />{' '}
        <span class="hint">{ja.opinions.due(longDateName(request.dueOn))}</span>{' '}
        <a href={paths.decision(request.id)}>{ja.opinions.openRequest}</a>
      </p>
      {isAwaited && publishOn !== null && request.dueOn > publishOn && (
        <Banner tone="attention" title={ja.awaited.dueAfterPublication(longDateName(publishOn))} />
      )}
      {isAwaited && <ExtendForm request={request} publishOn={publishOn} {...extend} decisionId={decisionId} />}
      {isAwaited && isClosable(request) ? (
        <CloseForm request={request} rows={rows} {...close} decisionId={decisionId} />
      ) : (
        <Rows rows={rows} isAwaited={isAwaited} />
      )}
      <History history={history} today={shell.today} />
    </FormPage>
  )
}

/** The 公表予定日 that the request's answers are for; a correction has none before its candidate. */
export function plannedDay({ correction, cycle }: Pick<RequestHead, 'correction' | 'cycle'>): string | null {
  return correction === null ? cycle.publishOn : null
}

/** What a correction no longer waits for is given up with it. */
function isClosable({ kind }: RequestHead): boolean {
  return kind === 'regular' || kind === 'opinion'
}

/** The way to the page of a request that planning waits for. */
export function trailTo({ kind }: RequestHead, { fiscalYear }: Cycle, today: string) {
  const year = toYear(fiscalYear, today)
  return kind === 'opinion'
    ? [year, { href: paths.opinionRequests(fiscalYear), word: ja.opinionRequests.title }]
    : [year]
}

const Rows: FC<{ rows: readonly AskedRow[]; isAwaited: boolean }> = ({ rows, isAwaited }) => (
  <>
    {!isAwaited && <p>{ja.awaited.nothing}</p>}
    <ul class="plain-list">
      {rows.map((row) => (
        <li>
          {ja.answers.toRow(row.measure.code, row.name)} <ItemTag state={row.state} />
        </li>
      ))}
    </ul>
  </>
)
