import type { FC, PropsWithChildren } from 'hono/jsx'
import { Mark, type MarkName } from './marks.tsx'

export type BannerTone = 'information' | 'receipt' | 'attention' | 'failed' | 'hint'

const MARKS: Record<BannerTone, MarkName> = {
  information: 'information',
  receipt: 'done',
  attention: 'attention',
  failed: 'alarm',
  hint: 'information',
}

/**
 * A message at the top of main after an act, or beside what it is about. With `focus` the page is opened at its heading, so
 * that a reader of the screen hears it first.
 */
export const Banner: FC<PropsWithChildren<{ tone: BannerTone; title: string; focus?: boolean; mark?: MarkName }>> = ({
  tone,
  title,
  focus,
  mark,
  children,
}) => (
  <section class={`banner banner-${tone}`} aria-labelledby={focus ? 'banner-title' : undefined}>
    <h2
      class="banner-title"
      id={focus ? 'banner-title' : undefined}
      tabindex={focus ? -1 : undefined}
      autofocus={focus}
    >
      <Mark name={mark ?? MARKS[tone]} />
      <span>{title}</span>
    </h2>
    {children}
  </section>
)
