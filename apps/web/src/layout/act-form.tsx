import type { FC, PropsWithChildren } from 'hono/jsx'

/**
 * A form that records one act: its fields, and below them the one button. `decisionId` goes along hidden, so that a form sent twice is
 * recorded once; `main` for the page's main step.
 */
export const ActForm: FC<
  PropsWithChildren<{ action: string; decisionId: string; act: string; word: string; main?: boolean }>
> = ({ action, decisionId, act, word, main, children }) => (
  <form method="post" action={action}>
    <input type="hidden" name="decision_id" value={decisionId} />
    {children}
    <p class="buttons">
      <button class={main ? 'button' : 'button button-outlined'} name="act" value={act}>
        {word}
      </button>
    </p>
  </form>
)
