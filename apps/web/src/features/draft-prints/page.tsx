import type { findDraftPrint } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { Banner } from '../../layout/banner.tsx'
import { Following } from '../../layout/following.tsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'

export interface PrintPageProps {
  shell: Shell
  print: NonNullable<Awaited<ReturnType<typeof findDraftPrint>>>
  /** No worker has been heard of lately: nothing is printed now. */
  isAway: boolean
}

const FOLLOW_SECONDS = 2
const FOLLOW_AWAY_SECONDS = 15

/** Follows the print of a draft, then offers it. */
export const PrintPage: FC<PrintPageProps> = ({ shell, print, isAway }) => {
  const words = ja.preview.printing
  return (
    <Page shell={shell} title={words.titleOf[stateOf(print)]}>
      <h1>{words.title}</h1>
      <p class="lead">
        {print.title}
        <br />
        {words.hint}
      </p>
      <State print={print} isAway={isAway} today={shell.today} />
      <p>
        <a href={backOf(print)}>{words.back}</a>
      </p>
    </Page>
  )
}

const State: FC<Omit<PrintPageProps, 'shell'> & { today: string }> = ({ print, isAway, today }) => {
  const words = ja.preview.printing
  if (print.failure !== null) {
    return (
      <Banner tone="failed" title={words.failed} focus>
        <p>
          {words.failedLead}
          <code lang="en">{print.failure}</code>
        </p>
      </Banner>
    )
  }
  if (print.pdf_sha256 === null) {
    return (
      <Banner tone={isAway ? 'attention' : 'information'} title={isAway ? words.away : words.waiting} mark="clock">
        <Following
          state={isAway ? 'away' : 'waiting'}
          everySeconds={isAway ? FOLLOW_AWAY_SECONDS : FOLLOW_SECONDS}
          address={paths.print(print.id)}
        />
      </Banner>
    )
  }
  return (
    <Banner tone="receipt" title={words.ready} focus>
      <p>
        <a class="button" href={paths.printFile(print.id)}>
          {words.download}
        </a>
      </p>
      <p>{words.kept(shortTime(print.expires_at, today))}</p>
    </Banner>
  )
}

const stateOf = ({ failure, pdf_sha256: pdf }: PrintPageProps['print']): 'waiting' | 'ready' | 'failed' =>
  failure !== null ? 'failed' : pdf === null ? 'waiting' : 'ready'

function backOf({ shows, request_id: request }: PrintPageProps['print']): string {
  if (request === null) return paths.cycles
  return shows === 'draft' ? paths.request(request) : paths.decision(request)
}
