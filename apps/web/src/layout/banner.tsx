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

interface BannerProps {
  tone: BannerTone
  title: string
  focus?: boolean
  mark?: MarkName
  alone?: boolean
  inRow?: boolean
}

/**
 * A message at the top of main after an act, or beside what it is about. With `focus` the page is opened at its heading, so
 * that a reader of the screen hears it first. With `alone` its heading is the page's own, with `inRow` it stands below that of a row's card.
 */
export const Banner: FC<PropsWithChildren<BannerProps>> = ({ tone, title, focus, mark, alone, inRow, children }) => {
  const Heading = alone ? 'h1' : inRow ? 'h5' : 'h2'
  return (
    <section class={`banner banner-${tone}`} aria-labelledby={focus ? 'banner-title' : undefined}>
      <Heading
        class="banner-title"
        id={focus ? 'banner-title' : undefined}
        tabindex={focus ? -1 : undefined}
        autofocus={focus}
      >
        <Mark name={mark ?? MARKS[tone]} />
        <span>{title}</span>
      </Heading>
      {children}
    </section>
  )
}
