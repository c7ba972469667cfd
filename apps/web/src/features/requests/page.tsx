import type { Child, FC } from 'hono/jsx'
import { longDate, openDaysLeft, shortTime } from '../../format/dates.ts'
import { RequestTag } from '../../layout/tag.tsx'
import { Breadcrumb, Page, toInbox } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { findingsElsewhere } from '../../work/sheet-findings.ts'
import { FindingsElsewhere } from '../findings/findings-elsewhere.tsx'
import { AnswerBar } from './answer-bar.tsx'
import { CheckPanel } from './check-panel.tsx'
import { MeasureNav } from './measure-nav.tsx'
import { MeasureSection } from './measure-section.tsx'
import { type RowView, isOpenRow } from './row-view.ts'
import { type Sheet, byMeasure } from './sheet.ts'

export interface AnswerPageProps {
  shell: Shell
  sheet: Sheet
  views: readonly RowView[]
  decisionId: string
  /** Posts the request waits on now. */
  waitsOn: readonly string[]
  /** Banners: a receipt, what is to be mended, an act under way. */
  above?: Child
  failed?: boolean
}

/** 回答: the sheet of a section. */
export const AnswerPage: FC<AnswerPageProps> = (props) => {
  const { shell, sheet, views, decisionId, above, failed } = props
  const { request } = sheet
  const groups = byMeasure(views.map((view) => ({ ...view, measure: view.row.measure })))
  const context = { request: request.id, today: shell.today, cycle: request.cycle, titles: sheet.titles }
  const isOpen = views.some((view) => view.isOpen) && !hasEnded(sheet)
  const title = answerTitle(request)
  const firstPost = sheet.titles.get(sheet.route.steps[0]?.post ?? '') ?? ''
  return (
    <Page
      shell={shell}
      title={title}
      current="answers"
      failed={failed ?? false}
      skip={{ href: '#rows', word: ja.shell.skipToFields }}
      bar={isOpen ? <AnswerBar views={views} drafts={sheet.drafts} today={shell.today} /> : undefined}
    >
      <Breadcrumb trail={[toInbox]} here={ja.answers.here} />
      {above}
      <h1>{title}</h1>
      {request.kind === 'opinion' && <p class="lead">{ja.opinions.request.lead}</p>}
      <Facts sheet={sheet} today={shell.today} />
      <form method="post" action={paths.request(request.id)} id="answers" class="sheet">
        <button class="first-button" tabindex={-1} name="act" value="save">
          {ja.answers.save}
        </button>
        <input type="hidden" name="decision_id" value={decisionId} />
        <MeasureNav
          groups={groups}
          isOpen={isOpen}
          title={request.kind === 'opinion' ? ja.opinions.fields.measure : ja.answers.measures}
        />
        <div class="rows" id="rows" tabindex={-1}>
          {groups.map((group, index) => (
            <MeasureSection group={group} sheet={sheet} context={context} first={index === 0} isOpen={isOpen} />
          ))}
          <FindingsElsewhere findings={findingsElsewhere(sheet, views)} today={shell.today} />
          {isOpen && (
            <CheckPanel
              views={views}
              route={routeWords(sheet)}
              next={{ no: (sheet.revision?.no ?? 0) + 1, post: firstPost }}
            />
          )}
        </div>
      </form>
    </Page>
  )
}

/** What a section's answers are called. */
export function answerTitle({ kind, section }: Pick<Sheet['request'], 'kind' | 'section'>): string {
  return kind === 'opinion' ? ja.opinions.request.title(section.name) : ja.answers.title(section.name)
}

/** True once nothing more can be changed in the request's year. */
export function hasEnded(sheet: Sheet): boolean {
  return sheet.request.cycle.phase === 'published' || sheet.request.cycle.phase === 'abandoned'
}

/** 「観光係長（回議）→ 観光担当課長（決裁）」. */
function routeWords(sheet: Pick<Sheet, 'route' | 'titles'>): string {
  return sheet.route.steps
    .map((step) => ja.answers.routeStep(sheet.titles.get(step.post) ?? step.post, ja.states.step[step.kind]))
    .join(' → ')
}

/** More time, and rows that planning no longer waits for, each time with its reason. */
const WhatPlanningDid: FC<{ sheet: Sheet; today: string }> = ({ sheet: { history, request }, today }) => {
  const extended = history.findLast(({ kind }) => kind === 'extend')
  const closings = request.state === 'closed' ? [] : history.filter(({ kind }) => kind === 'close')
  return (
    <>
      {extended !== undefined && extended.dueOn !== null && (
        <p class="said">
          {ja.awaited.extended(
            extended.actor,
            shortTime(extended.at, today),
            longDate(extended.dueOn),
            extended.comment,
          )}
        </p>
      )}
      {closings.map(({ accepted, comment }) => (
        <p class="said">{ja.awaited.closedSome(accepted, comment)}</p>
      ))}
    </>
  )
}

const Facts: FC<{ sheet: Sheet; today: string }> = ({ sheet, today }) => {
  const { request } = sheet
  const isDrafting = request.state === 'requested' && sheet.drafts.size > 0
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{ja.answers.state}</dt>
          <dd>
            <RequestTag state={isDrafting ? 'drafting' : request.state} kind={request.kind} />
          </dd>
        </div>
        <div>
          <dt>{ja.answers.due}</dt>
          <dd>
            <strong>{longDate(request.dueOn)}</strong>
            {sheet.rows.some(isOpenRow) && !hasEnded(sheet) && (
              <strong>{ja.inbox.left(openDaysLeft(request.dueOn, today))}</strong>
            )}
          </dd>
        </div>
        <div>
          <dt>{ja.answers.route}</dt>
          <dd>{routeWords(sheet)}</dd>
        </div>
        {sheet.rows.some((row) => row.kind === 'indicator') && (
          <div>
            <dt>{ja.ruleSets.title}</dt>
            <dd>{ja.ruleSets.named(request.cycle.ruleSet.name, request.cycle.ruleSet.version)}</dd>
          </div>
        )}
      </dl>
      <WhatPlanningDid sheet={sheet} today={today} />
      <p>
        <a href={paths.preview(request.id)}>{ja.preview.open}</a>
      </p>
      {(request.kind !== 'opinion' || request.noticeText !== '') && (
        <details class="fold notice" open={request.kind === 'opinion'}>
          <summary>{ja.answers.notice}</summary>
          <p class="said">{request.noticeText === '' ? ja.answers.noticeNone : request.noticeText}</p>
        </details>
      )}
    </>
  )
}
