import type { AskedOpinionRow, Cycle, HistoryEntry, RequestHead } from '@torikumi/database'
import { fiscalYearName, isEnded, longDateName, noteDefect } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { textWords } from '../../format/text-words.ts'
import { ErrorSummary } from '../../layout/error-summary.tsx'
import { FieldError } from '../../layout/field-error.tsx'
import { Breadcrumb, Page } from '../../layout/page.tsx'
import { problemWords } from '../../layout/problem-words.ts'
import type { Shell } from '../../layout/shell.ts'
import { ItemTag, RequestTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { History } from '../decisions/summary.tsx'
import { answerTitle } from '../requests/page.tsx'
import { type CloseProblem, type CloseTyped, closeField, isUnanswered } from './close-form.ts'

export interface ClosePageProps {
  shell: Shell
  cycle: Cycle
  request: RequestHead
  rows: readonly AskedOpinionRow[]
  history: readonly HistoryEntry[]
  typed: CloseTyped
  problems: readonly CloseProblem[]
  decisionId: string
  above?: Child
}

/** One request about opinions for planning: where its rows stand, and 未回答のまま締め切る. */
export const ClosePage: FC<ClosePageProps> = (props) => {
  const { shell, cycle, request, rows, history, typed, problems, above } = props
  const words = ja.opinionRequests
  const said = sayings(typed)
  const { fiscalYear } = cycle
  const title = answerTitle(request)
  const year = fiscalYearName(fiscalYear, shell.today)
  const trail = [
    { href: paths.cycle(fiscalYear), word: ja.cycles.year.title(year) },
    { href: paths.opinionRequests(fiscalYear), word: words.title },
  ]
  return (
    <Page shell={shell} title={title} current="cycles" failed={problems.length > 0}>
      <Breadcrumb trail={trail} here={title} />
      {problems.length > 0 && (
        <ErrorSummary lines={problems.map(({ field, code }) => ({ href: `#${field}`, words: said[code] }))} />
      )}
      {above}
      <h1>{title}</h1>
      <p>
        {ja.inbox.numbered(ja.states.kind[request.kind], request.number)}{' '}
        <RequestTag state={request.state} kind={request.kind} />{' '}
        <span class="hint">{ja.opinions.due(longDateName(request.dueOn))}</span>{' '}
        <a href={paths.decision(request.id)}>{ja.opinions.openRequest}</a>
      </p>
      {rows.some(isUnanswered) && !isEnded(request.cycle.phase) ? (
        <CloseForm {...props} />
      ) : (
        <>
          <p>{words.close.nothing}</p>
          <ul class="plain-list">
            {rows.map((row) => (
              <li>
                {ja.answers.toRow(row.measure.code, row.name)} <ItemTag state={row.state} />
              </li>
            ))}
          </ul>
        </>
      )}
      <History history={history} today={shell.today} />
    </Page>
  )
}

function sayings({ reason }: CloseTyped) {
  return { ...ja.opinionRequests.close.problem, text: textWords(reason, noteDefect) ?? '' }
}

const CloseForm: FC<ClosePageProps> = ({ cycle, request, rows, typed, problems, decisionId }) => {
  const words = ja.opinionRequests.close
  const problemOf = problemWords(problems, sayings(typed))
  return (
    <section class="part" aria-labelledby="close-title">
      <h2 id="close-title">{words.title}</h2>
      <p>{words.lead}</p>
      <form method="post" action={paths.opinionRequest(cycle.fiscalYear, request.id)}>
        <input type="hidden" name="decision_id" value={decisionId} />
        <fieldset class="choose-rows" id="rows" tabindex={-1}>
          <legend>{words.rows}</legend>
          <FieldError problem={problemOf('rows')} />
          {rows.map((row) => (
            <Row row={row} isTicked={typed.items.includes(row.id)} />
          ))}
        </fieldset>
        <LabelledField
          label={words.reason}
          name="reason"
          value={typed.reason}
          hint={ja.shell.disclosure}
          problem={problemOf('reason')}
          rows={3}
        />
        <p class="buttons">
          <button class="button button-outlined" name="act" value="close">
            {words.submit}
          </button>
        </p>
      </form>
    </section>
  )
}

/** What is decided is an answer, and stays. */
const Row: FC<{ row: AskedOpinionRow; isTicked: boolean }> = ({ row, isTicked }) => {
  const name = ja.answers.toRow(row.measure.code, row.name)
  if (!isUnanswered(row)) {
    return (
      <p>
        {name} <ItemTag state={row.state} />
      </p>
    )
  }
  return (
    <label class="choose-row">
      <input type="checkbox" name={closeField(row.id)} value="yes" checked={isTicked} />
      <span>
        {name} <ItemTag state={row.state} />
      </span>
    </label>
  )
}
