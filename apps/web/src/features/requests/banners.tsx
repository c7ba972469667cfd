import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { ErrorSummary, type SummaryLine } from '../../layout/error-summary.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { fieldId, problemWords } from './field-parts.tsx'
import { hasEnded } from './page.tsx'
import { type RowView, hasWaitingRow } from './row-view.ts'
import type { Sheet } from './sheet.ts'

/** What must be mended before the rows can be taken, each with a link to its field. */
function summaryLines(views: readonly RowView[], missing: readonly string[]): SummaryLine[] {
  return views.flatMap((view) => {
    const { code } = view.row.measure
    const lines = view.problems.map((problem) => ({
      href: `#${fieldId(view.row.id, problem.field)}`,
      words: `${ja.answers.toRow(code, view.row.name)}「${problemPlace(problem.field)}」：${problemWords(problem, view.fields[problem.field] ?? '')}`,
    }))
    const empty = missing.includes(view.row.id) ? view.empty : []
    return [
      ...lines,
      ...empty.map((field) => ({
        href: `#${fieldId(view.row.id, field)}`,
        words: `${ja.answers.toRow(code, view.row.name)}「${ja.answers.fields[field] ?? field}」：${ja.answers.problem.empty}`,
      })),
    ]
  })
}

/** What a field is called in a sentence; a reason beside a 確認事項 has no name of its own. */
function problemPlace(field: string): string {
  return ja.answers.fields[field] ?? ja.findings.reasonField
}

/** The rows could not be taken: what to mend. */
export const ToMend: FC<{ views: readonly RowView[]; missing: readonly string[]; saved: number }> = (props) => {
  const lines = summaryLines(props.views, props.missing)
  return props.saved > 0 ? (
    <ErrorSummary lines={lines} also={ja.answers.errorTitleSaved} />
  ) : (
    <ErrorSummary lines={lines} />
  )
}

/** Where the section cannot change every row: who has it now, and the way back while nobody has opened it. */
export const WhereItIs: FC<{ sheet: Sheet; waitsOn: readonly string[]; mayWithdraw: boolean; decisionId: string }> = (
  props,
) => {
  const { sheet, waitsOn, mayWithdraw, decisionId } = props
  const isWaiting = hasWaitingRow(sheet.rows)
  const returned = sheet.rows.filter((row) => row.state === 'returned').length
  if (sheet.request.state === 'closed') return <Closed sheet={sheet} />
  if (hasEnded(sheet)) return <Banner tone="information" mark="lock" title={ja.answers.readOnlyEnded} />
  if (returned > 0 && returned < sheet.rows.length) {
    return (
      <Banner tone="attention" mark="return" title={ja.answers.partly}>
        <p>{ja.answers.partlyLead(returned)}</p>
      </Banner>
    )
  }
  if (sheet.revision === null || sheet.rows.some((row) => row.state === 'requested')) return null
  if (returned > 0) return null
  return (
    <Banner tone="information" mark="lock" title={ja.answers.readOnly}>
      <p>{isWaiting ? ja.answers.readOnlyWaits(waitsOn.join('、')) : ja.answers.readOnlyDone}</p>
      <p>
        <a href={paths.decision(sheet.request.id)}>{ja.answers.toFrozen}</a>
      </p>
      {isWaiting && mayWithdraw && (
        <form method="post" action={paths.request(sheet.request.id)}>
          <input type="hidden" name="decision_id" value={decisionId} />
          <p class="buttons">
            <button class="button button-outlined button-small" name="act" value="withdraw">
              {ja.answers.withdraw}
            </button>
            <span>{ja.answers.withdrawHint(waitsOn.join('、'))}</span>
          </p>
        </form>
      )}
    </Banner>
  )
}

/** 未回答のまま締切, with planning's reason. */
const Closed: FC<{ sheet: Sheet }> = ({ sheet }) => {
  const reason = sheet.history.findLast(({ kind }) => kind === 'close')?.comment ?? ''
  return (
    <Banner tone="information" mark="lock" title={ja.opinions.request.closed}>
      <p class="said">{ja.opinions.request.closedLead(reason)}</p>
    </Banner>
  )
}

/** An act on the subject is under way. */
export const UnderWay: FC<{ openAct: { decisionId: string; actor: string } | null; person: string }> = ({
  openAct,
  person,
}) => {
  if (openAct === null) return null
  return (
    <Banner tone="information" mark="clock" title={ja.acts.pending.elsewhere}>
      <p>
        {ja.acts.pending.elsewhereLead}
        {openAct.actor === person && <a href={paths.act(openAct.decisionId)}>{ja.acts.pending.follow}</a>}
      </p>
    </Banner>
  )
}
