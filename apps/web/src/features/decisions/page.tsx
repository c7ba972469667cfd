import type { Child, FC } from 'hono/jsx'
import { longDate, openDaysLeft, shortDate, shortTime } from '../../format/dates.ts'
import { Breadcrumb, Page, toInbox } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { RequestTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { findingsElsewhere } from '../../work/sheet-findings.ts'
import { FindingsElsewhere } from '../findings/findings-elsewhere.tsx'
import { measureId, MeasureTitle } from '../requests/measure-section.tsx'
import { answerTitle } from '../requests/page.tsx'
import { type Sheet, byMeasure } from '../requests/sheet.ts'
import { CompareBar, type ShownRows } from './compare-bar.tsx'
import type { CompareWith } from './comparison.ts'
import { DecidePanel } from './decide-panel.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { type DecisionContext, DecisionRow } from './decision-row.tsx'
import { type DecisionRow as Row, type Undecided, submittedRows, summaryOf } from './decision-view.ts'
import { FirstLook, History } from './summary.tsx'
import type { NoTurn, Turn } from './turn.ts'

export interface DecisionPageProps {
  shell: Shell
  sheet: Sheet
  turn: Turn | NoTurn
  rows: readonly Row[]
  compare: CompareWith
  shown: ShownRows
  undecided: Undecided
  decisionId: string
  above?: Child
  failed?: boolean
}

/** 決裁, 回議 and 企画課確認: the frozen revision with what changed and what was found. */
export const DecisionPage: FC<DecisionPageProps> = (props) => {
  const { shell, sheet, turn, rows, above, failed } = props
  const kind = turn.kind === 'none' || turn.items.length === 0 ? 'read' : turn.kind
  const title = ja.decision.title[kind](answerTitle(sheet.request))
  const isMine = turn.kind !== 'none' && sheet.revision !== null
  const summary = summaryOf(rows)
  const first = summary.changed[0] ?? summary.found[0]
  return (
    <Page
      shell={shell}
      title={title}
      current="inbox"
      failed={failed ?? false}
      {...(isMine ? { skip: { href: '#decide', word: ja.shell.skipToDecision } } : {})}
      bar={isMine ? <DecisionBar rows={rows} first={first?.row.id ?? null} /> : undefined}
    >
      <Breadcrumb trail={[toInbox]} here={ja.decision.here[kind]} />
      {above}
      <h1>{title}</h1>
      <Facts sheet={sheet} today={shell.today} />
      {sheet.revision === null ? (
        <p class="lead">
          {ja.decision.notSubmitted}
          {ja.decision.notSubmittedLead}
        </p>
      ) : (
        <>
          <p>
            <a href={`${paths.preview(sheet.request.id)}?of=revision`}>{ja.preview.open}</a>
          </p>
          <Submitted {...props} summary={summary} />
        </>
      )}
      <History history={sheet.history} today={shell.today} />
    </Page>
  )
}

const Facts: FC<{ sheet: Sheet; today: string }> = ({ sheet, today }) => {
  const { request, revision } = sheet
  const submitter = sheet.history.findLast((entry) => entry.kind === 'submit')?.actor ?? ''
  return (
    <dl class="facts">
      <div>
        <dt>{ja.answers.state}</dt>
        <dd>
          <RequestTag state={request.state} kind={request.kind} />
        </dd>
      </div>
      {revision !== null && (
        <div>
          <dt>{ja.decision.submitted}</dt>
          <dd>{ja.decision.submittedBy(revision.no, shortTime(revision.submittedAt, today), submitter)}</dd>
        </div>
      )}
      <div>
        <dt>{ja.answers.due}</dt>
        <dd>
          <strong>{revision === null ? longDate(request.dueOn) : shortDate(request.dueOn, today)}</strong>{' '}
          {request.state !== 'confirmed' && ja.inbox.left(openDaysLeft(request.dueOn, today))}
        </dd>
      </div>
    </dl>
  )
}

const Submitted: FC<DecisionPageProps & { summary: ReturnType<typeof summaryOf> }> = (props) => {
  const { shell, sheet, turn, rows, compare, shown, undecided, decisionId, summary } = props
  const { today } = shell
  const context = { today, fiscalYear: sheet.request.cycle.fiscalYear, compare }
  const marked = rows.filter(isMarked).length
  const returned = rows.filter((row) => row.posted?.isReturned === true).length
  const accepted = rows.filter((row) => row.part === 'decide' && row.posted?.isReturned !== true).length
  return (
    <>
      <FirstLook
        summary={summary}
        compare={compare}
        history={sheet.history}
        ruleSet={sheet.request.cycle.ruleSet}
        today={today}
      />
      <FindingsElsewhere findings={findingsElsewhere(sheet, submittedRows(sheet))} today={today} />
      <CompareBar sheet={sheet} compare={compare} shown={shown} changed={marked} all={rows.length} />
      <form method="post" action={paths.decision(sheet.request.id)} id="decision">
        <input type="hidden" name="decision_id" value={decisionId} />
        <input type="hidden" name="revision" value={sheet.revision?.sha256 ?? ''} />
        <input type="hidden" name="promise" value={`${accepted}/${returned}`} data-promise />
        {byMeasure(rows.map((view) => ({ ...view, measure: view.row.measure }))).map((group) => (
          <section class="measure" id={measureId(group.measure)} aria-labelledby={`${measureId(group.measure)}-title`}>
            <MeasureTitle measure={{ ...group.measure, content: '' }} />
            <Rows rows={group.rows} shown={shown} context={context} />
          </section>
        ))}
        {turn.kind !== 'none' && sheet.revision !== null && (
          <DecidePanel
            turn={turn}
            rows={rows.length}
            accepted={accepted}
            returned={returned}
            revision={sheet.revision}
            comment={undecided.comment}
            problem={undecided.problems.find((problem) => problem.item === null) ?? null}
          />
        )}
      </form>
    </>
  )
}

/** A row that a reader should not pass over. */
function isMarked(row: Row): boolean {
  return row.changed || row.findings.length > 0 || row.posted?.isReturned === true || row.problem !== null
}

const ROW_LABEL = { indicator: ja.answers.kpi, activity: ja.answers.activity, opinion: ja.opinions.row } as const

const Rows: FC<{ rows: readonly Row[]; shown: ShownRows; context: DecisionContext }> = ({ rows, shown, context }) => {
  const labelled = rows.map((view) => {
    const kind = view.row.kind
    const no = rows.filter((other) => other.row.kind === kind).indexOf(view) + 1
    return { view, label: ROW_LABEL[kind](no) }
  })
  const open = labelled.filter(({ view }) => shown === 'all' || isMarked(view))
  const folded = labelled.filter((one) => !open.includes(one))
  return (
    <>
      {open.map(({ view, label }) => (
        <DecisionRow view={view} label={label} context={context} />
      ))}
      {folded.length > 0 && (
        <details class="folded-rows">
          <summary>{ja.decision.foldRows(folded.length)}</summary>
          {folded.map(({ view, label }) => (
            <DecisionRow view={view} label={label} context={context} />
          ))}
        </details>
      )}
    </>
  )
}
