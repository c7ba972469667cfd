import type { WrittenDownAct } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { Following } from '../../layout/following.tsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'

const FOLLOW_SECONDS = 1.5

/** 受付済み・記録を確認中です: follows the record until it answers. */
export const ActPendingPage: FC<{ shell: Shell; act: WrittenDownAct; problem?: string | undefined }> = ({
  shell,
  act,
  problem,
}) => {
  const { title, lead, cancel, cancelHint } = ja.acts.pending
  return (
    <Page shell={shell} title={title}>
      {problem !== undefined && <Banner tone="failed" title={problem} />}
      <Banner tone="information" mark="clock" title={title} focus={problem === undefined} alone>
        <p>{lead}</p>
        <p>{ja.acts.pending.act(ja.acts.noun[act.kind])}</p>
        <Following state="pending" everySeconds={FOLLOW_SECONDS} address={paths.act(act.decisionId)} />
      </Banner>
      <form method="post" action={paths.act(act.decisionId)}>
        <p class="buttons">
          <button class="button button-outlined" name="act" value="cancel">
            {cancel}
          </button>
          <span class="hint">{cancelHint}</span>
        </p>
      </form>
    </Page>
  )
}

/** The author took the act back before anybody decided it. */
export const ActCancelledPage: FC<{ shell: Shell; back: string }> = ({ shell, back }) => {
  const { title, lead, back: word } = ja.acts.cancelled
  return (
    <Page shell={shell} title={title}>
      <Banner tone="receipt" title={title} focus alone>
        <p>{lead}</p>
      </Banner>
      <p>
        <a href={back}>{word}</a>
      </p>
    </Page>
  )
}

/** The record answered late, and with a refusal: why, and the way back to what was written. */
export const ActRefusedPage: FC<{ shell: Shell; act: WrittenDownAct; words: string; back: string }> = (props) => {
  const { shell, act, words, back } = props
  const title = ja.acts.refused.title(ja.acts.noun[act.kind])
  return (
    <Page shell={shell} title={title} failed>
      <Banner tone="failed" title={title} focus alone>
        <p>{words}</p>
        <p>{ja.acts.refused.kept}</p>
      </Banner>
      <p>
        <a href={back}>{ja.acts.refused.back}</a>
      </p>
    </Page>
  )
}
