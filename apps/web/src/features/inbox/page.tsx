import type { HeldCandidate, LostFile, RequestHead } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { seesContent } from '../../accounts/membership.ts'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import type { WorkItem } from '../../work/find-work.ts'
import type { WaitsOn } from '../../work/waits-on.ts'
import { HeldCandidates } from '../cycles/held-candidates.tsx'
import { LostFiles } from '../cycles/lost-files.tsx'
import { OwnOffers, WaitingOffers } from '../offers/offer-lists.tsx'
import type { OffersBeside } from '../offers/offers-beside.ts'
import { ComingDates, MovingRequests } from './side-lists.tsx'
import { WorkEntry } from './work-entry.tsx'
import type { WorkRows } from './work-details.ts'

/** A thing that waits with the rows behind it. */
export type DetailedWork = WorkRows & { item: WorkItem }

/** 処理待ち: what waits on the person's posts, by post where there are several. */
export const InboxPage: FC<{
  shell: Shell
  work: readonly DetailedWork[]
  moving: readonly { request: RequestHead; asked: WaitsOn | null }[]
  offers: OffersBeside
  /** Of planning: what the store is known to have lost. */
  lost: readonly LostFile[]
  /** Of planning: what cannot become public yet. */
  held: readonly HeldCandidate[]
}> = ({ shell, work, moving, offers, lost, held }) => {
  const byPost = [...Map.groupBy(work, ({ item }) => item.post.id).values()]
  const member = shell.member
  return (
    <Page shell={shell} title={ja.inbox.title} current="inbox">
      <h1>{ja.inbox.title}</h1>
      {work.length === 0 ? <NothingWaits shell={shell} /> : <HowMany count={work.length} posts={byPost.length} />}
      <LostFiles lost={lost} today={shell.today} />
      <HeldCandidates held={held} today={shell.today} />
      <WaitingOffers offers={offers.toPlanning} />
      {byPost.map((group) => (
        <section class="work-group">
          {byPost.length > 1 && (
            <h2>
              {group[0]?.item.post.title} <small>{ja.inbox.count(group.length)}</small>
            </h2>
          )}
          <ul class="work">
            {group.map((detailed) => (
              <li>
                <WorkEntry
                  detailed={detailed}
                  today={shell.today}
                  main={detailed === work[0]}
                  level={byPost.length > 1 ? 3 : 2}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {member !== null && seesContent(member) && (
        <div class="side-by-side">
          <OwnOffers offers={offers} today={shell.today} />
          <MovingRequests moving={moving} today={shell.today} />
          <ComingDates
            requests={[...work.map(({ item }) => item.request), ...moving.map(({ request }) => request)]}
            today={shell.today}
          />
        </div>
      )}
    </Page>
  )
}

const HowMany: FC<{ count: number; posts: number }> = ({ count, posts }) => {
  const [before, unit, after] = posts > 1 ? ja.inbox.waitingByPost : ja.inbox.waiting
  return (
    <p class="lead-line">
      {before}
      <strong>
        {count}
        {unit}
      </strong>
      {after}
    </p>
  )
}

const NothingWaits: FC<{ shell: Shell }> = ({ shell }) => {
  const isAdministrator = shell.member !== null && !seesContent(shell.member)
  return (
    <section class="nothing">
      <svg viewBox="0 0 16 16" width="44" height="44" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="7.500" fill="currentColor" />
        <path d="m4.600 8.200 2.400 2.400 4.400-4.800" fill="none" stroke="#fff" stroke-width="1.500" />
      </svg>
      <div>
        <h2>{ja.inbox.empty}</h2>
        <p>{isAdministrator ? ja.inbox.administrator : ja.inbox.emptyLead}</p>
      </div>
    </section>
  )
}
