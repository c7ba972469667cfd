import type { FC } from 'hono/jsx'
import { ja } from '../messages/ja.ts'

/** What a page waits for: its state in one word, and how often it asks whether it is another one. */
export interface Followed {
  state: string
  everySeconds: number
  /** The page itself, for whoever has no script. */
  address: string
}

/**
 * The line of a page that waits for something. A script asks again and opens the page anew when the state is another one, but not while
 * somebody has typed into it: then the line says so. Nothing is reloaded by the clock (WCAG 2.2.1), so without a script the link does it.
 */
export const Following: FC<Followed> = ({ state, everySeconds, address }) => (
  <p class="following" data-follow={state} data-every={String(everySeconds)}>
    <output data-words={ja.shell.follow.changed} /> <a href={address}>{ja.shell.follow.again}</a>
  </p>
)
