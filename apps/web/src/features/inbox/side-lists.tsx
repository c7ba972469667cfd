import type { RequestHead } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { shortDate } from '../../format/dates.ts'
import { RequestTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { WaitsOn } from '../../work/waits-on.ts'

/** 課でいま動いているもの: requests of the person's sections that wait on somebody else. */
export const MovingRequests: FC<{
  moving: readonly { request: RequestHead; asked: WaitsOn | null }[]
  today: string
}> = ({ moving, today }) => {
  if (moving.length === 0) return null
  return (
    <section>
      <h2>{ja.inbox.movingTitle}</h2>
      <p class="hint">{ja.inbox.movingLead}</p>
      <ul class="plain-list">
        {moving.map(({ request, asked }) => (
          <li>
            <a href={request.kind === 'publication' ? paths.decision(request.id) : paths.request(request.id)}>
              <strong>{nameOf(request, today)}</strong>
            </a>
            <p>
              <RequestTag state={request.state} kind={request.kind} /> {whereIs(request, asked, today)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameOf(request: RequestHead, today: string): string {
  const year = fiscalYearName(request.cycle.fiscalYear, today)
  if (request.kind === 'publication') return ja.inbox.movingPublication(year)
  return request.kind === 'opinion' ? ja.inbox.aboutOpinions.moving(year) : ja.inbox.movingAnswers(year)
}

function whereIs(request: RequestHead, asked: WaitsOn | null, today: string): string {
  if (asked?.vacant === true) return ja.inbox.movingVacant
  if (asked !== null && asked.posts.length > 0) return ja.inbox.movingWaits(asked.posts.join('、'))
  if (request.state === 'decided') return ja.inbox.movingDecided
  return request.state === 'confirmed' ? ja.inbox.movingDone : ja.inbox.movingDrafting(shortDate(request.dueOn, today))
}

/** これからの予定: the dates of the years the person works in. */
export const ComingDates: FC<{ requests: readonly RequestHead[]; today: string }> = ({ requests, today }) => {
  // Two dates may fall on one day; two requests of one year name each of its dates.
  const dates = new Map<string, readonly [date: string, words: string]>()
  const add = (date: string, words: string): void => {
    if (date >= today) dates.set(`${date} ${words}`, [date, words])
  }
  for (const { cycle, dueOn, kind } of requests) {
    const year = fiscalYearName(cycle.fiscalYear, today)
    if (kind === 'regular') add(dueOn, ja.inbox.comingDue(year))
    if (kind === 'opinion') add(dueOn, ja.inbox.aboutOpinions.comingDue(year))
    add(cycle.publishOn, ja.inbox.comingPublish(year))
  }
  const sorted = [...dates.values()].sort(([a], [b]) => a.localeCompare(b))
  return (
    <section>
      <h2>{ja.inbox.comingTitle}</h2>
      {sorted.length === 0 ? (
        <p>{ja.inbox.comingNone}</p>
      ) : (
        <ul class="plain-list">
          {sorted.map(([date, words]) => (
            <li>
              <strong>{shortDate(date, today)}</strong> {words}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
