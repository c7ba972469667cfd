import { fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { openDaysLeft, shortDate, shortTime } from '../../format/dates.ts'
import { RequestTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { WorkItem } from '../../work/find-work.ts'
import type { DetailedWork } from './page.tsx'

/** One thing that waits: its date, what it is, the way to it. */
export const WorkEntry: FC<{ detailed: DetailedWork; today: string; main: boolean; level: 2 | 3 }> = (props) => {
  const { detailed, today, main, level } = props
  const { item, returned } = detailed
  const { request } = item
  const left = openDaysLeft(request.dueOn, today)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article class="work-entry">
      <p class="work-date">
        <span>{dueWord(item, returned.length)}</span>
        <strong>{shortDate(request.dueOn, today)}</strong>
        <span class={left < 0 ? 'overdue' : undefined}>{ja.inbox.left(left)}</span>
      </p>
      <div class="work-what">
        <Heading>{titleOf(item, returned.length, today)}</Heading>
        <p class="work-facts">
          <RequestTag state={request.state} kind={request.kind} />
          {facts(detailed).map((fact) => (
            <span>{fact}</span>
          ))}
        </p>
        {item.kind === 'review' && item.step !== null && item.post.id !== item.step.post && (
          <p>{ja.inbox.raised(item.post.title)}</p>
        )}
        <ReturnedRows detailed={detailed} today={today} />
      </div>
      <p class="work-go">
        <a class={main ? 'button' : 'button button-outlined'} href={addressOf(item)}>
          {actionOf(item, returned.length)}
        </a>
      </p>
    </article>
  )
}

function dueWord({ kind, request }: WorkItem, returned: number): string {
  if (request.kind === 'publication') return ja.inbox.duePublication
  return kind === 'answer' && returned > 0 ? ja.inbox.dueAgain : ja.inbox.dueAnswer
}

function titleOf({ kind, request, step }: WorkItem, returned: number, today: string): string {
  const year = fiscalYearName(request.cycle.fiscalYear, today)
  const words = request.kind === 'opinion' ? ja.inbox.aboutOpinions : ja.inbox
  switch (kind) {
    case 'answer':
      return returned > 0 ? words.titleReturned(year, returned) : words.titleAnswer(year)
    case 'ask':
      return ja.inbox.titleAsk(year)
    case 'review': {
      const verb = ja.inbox.verb[step?.kind ?? 'decision']
      return request.kind === 'publication'
        ? ja.inbox.titlePublicationReview(year, verb)
        : words.titleReview(request.section.name, verb)
    }
    case 'confirm':
      return words.titleConfirm(request.section.name)
  }
}

function facts({ item, indicators, activities, opinions, returned }: DetailedWork): string[] {
  const { request, kind, rows } = item
  const numbered = ja.inbox.numbered(ja.states.kind[request.kind], request.number)
  if (request.kind === 'publication') return [numbered]
  const revision = request.revisionNo === null || kind === 'answer' ? [] : [ja.inbox.revision(request.revisionNo)]
  const all = indicators + activities + opinions
  const byKind =
    request.kind === 'opinion' ? ja.inbox.aboutOpinions.count(opinions) : ja.inbox.rowsByKind(indicators, activities)
  const count = kind === 'answer' && returned.length > 0 ? ja.inbox.rowsReturned(all, returned.length) : byKind
  const partly = (kind === 'review' || kind === 'confirm') && rows !== all ? [ja.inbox.rowsReturned(all, rows)] : []
  return [numbered, request.section.name, ...revision, count, ...partly]
}

function actionOf({ kind, request, step }: WorkItem, returned: number): string {
  switch (kind) {
    case 'answer':
      if (returned > 0) return ja.inbox.actionReturned
      return request.kind === 'opinion' ? ja.inbox.aboutOpinions.actionAnswer : ja.inbox.actionAnswer
    case 'ask':
      return ja.inbox.actionAsk
    case 'review':
      return ja.inbox.actionReview[step?.kind ?? 'decision']
    case 'confirm':
      return ja.inbox.actionConfirm
  }
}

function addressOf({ kind, request }: WorkItem): string {
  // A correction's candidate has a page of its own, to which the request leads.
  if (kind === 'ask' && request.correction === null) return paths.cycle(request.cycle.fiscalYear)
  return kind === 'answer' || kind === 'ask' ? paths.request(request.id) : paths.decision(request.id)
}

/** Rows that were sent back, each with its reason. */
const ReturnedRows: FC<{ detailed: DetailedWork; today: string }> = ({ detailed, today }) => {
  const { item, returned, indicators, activities, opinions } = detailed
  const last = returned.at(-1)
  if (item.kind !== 'answer' || last?.row.returned == null) return null
  const rest = indicators + activities + opinions - returned.length
  const post = last.post === '' ? ja.answers.planningPost : last.post
  return (
    <>
      <p>
        {ja.inbox.returnedBy(post, shortTime(new Date(last.row.returned.at), today))}
        {rest > 0 && ja.inbox.restStays(rest)}
      </p>
      <ul class="returned-rows">
        {returned.map(({ row }) => (
          <li>
            <strong>{ja.answers.toRow(row.measure.code, row.name)}</strong>
            <span class="said">{row.returned?.reason}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
