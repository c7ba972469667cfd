import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import { ErrorSummary, type SummaryLine } from './error-summary.tsx'
import type { NavEntry } from './header.tsx'
import { Breadcrumb, Page } from './page.tsx'
import type { Shell } from './shell.ts'
import type { TrailStep } from './year-trail.ts'

export interface FormPageProps {
  shell: Shell
  title: string
  current: NavEntry
  trail: readonly TrailStep[]
  /** The page's name in the breadcrumb, where it is not the title. */
  here?: string
  /** What is to be mended; with none, the page was not refused. */
  toMend: readonly SummaryLine[]
  /** Banners: a receipt, a refusal. */
  above?: Child
  lead?: string
}

/** The frame of a page with a form: where it stands, what is to be mended, its title and lead, and then the form. */
export const FormPage: FC<PropsWithChildren<FormPageProps>> = (props) => {
  const { shell, title, current, trail, here = title, toMend, above, lead, children } = props
  return (
    <Page shell={shell} title={title} current={current} failed={toMend.length > 0}>
      <Breadcrumb trail={trail} here={here} />
      {toMend.length > 0 && <ErrorSummary lines={toMend} />}
      {above}
      <h1>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </Page>
  )
}
