import type { FC } from 'hono/jsx'

/** A form of one button that records one act; `main` for the page's main step. */
export const ActButton: FC<{ action: string; decisionId: string; act: string; word: string; main?: boolean }> = (
  props,
) => (
  <form method="post" action={props.action} class="buttons">
    <input type="hidden" name="decision_id" value={props.decisionId} />
    <button class={props.main ? 'button' : 'button button-outlined'} name="act" value={props.act}>
      {props.word}
    </button>
  </form>
)
