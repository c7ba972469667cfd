import type { FC, PropsWithChildren } from 'hono/jsx'

/** A box or a dot to tick, with its words. */
export const Choice: FC<
  PropsWithChildren<{ type: 'radio' | 'checkbox'; name: string; value: string; checked: boolean; id?: string }>
> = ({ children, ...attributes }) => (
  <label class="choice">
    <input {...attributes} />
    <span>{children}</span>
  </label>
)
