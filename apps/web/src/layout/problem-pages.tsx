import type { Child, FC } from 'hono/jsx'
import { ja } from '../messages/ja.ts'
import { paths } from '../paths.ts'
import type { Form } from '../http/form-body.ts'
import { KeptFields, KeptTexts } from './kept-fields.tsx'
import { Page } from './page.tsx'
import type { Shell } from './shell.ts'

/** A page that says that something is not to be had, and what to do instead. */
export const ProblemPage: FC<{ shell: Shell; title: string; lead: string; what?: string; children?: Child }> = ({
  shell,
  title,
  lead,
  what,
  children,
}) => (
  <Page shell={shell} title={title}>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {what !== undefined && <p class="lead">{what}</p>}
    {children}
  </Page>
)

/** 404, also for pages of other sections. */
export const NotForYouPage: FC<{ shell: Shell }> = ({ shell }) => (
  <ProblemPage shell={shell} title={ja.problems.notForYou.title} lead={ja.problems.notForYou.lead}>
    <p>
      {shell.member === null ? (
        <a href={paths.public}>{ja.problems.notForYou.publicLink}</a>
      ) : (
        <a href={paths.inbox}>{ja.problems.notForYou.link}</a>
      )}
    </p>
  </ProblemPage>
)

/** 404 of the public pages. */
export const PublicMissingPage: FC<{ shell: Shell }> = ({ shell }) => {
  const { title, lead, link, hint } = ja.problems.publicMissing
  return (
    <ProblemPage shell={shell} title={title} lead={lead}>
      <p>
        <a href={paths.public}>{link}</a>
      </p>
      <p class="hint">{hint}</p>
    </ProblemPage>
  )
}

/** What an error page needs to keep what was posted and to be asked about. */
export interface Trouble {
  shell: Shell
  /** Where the form was sent. */
  path: string
  form: Form
  /** 問い合わせ番号. */
  number: string
  /** Day and time in words. */
  at: string
}

/** Nothing could be stored: the page keeps what was posted and sends it again. */
export const UnavailablePage: FC<Trouble & { posted: boolean }> = (props) => {
  const { shell, path, form, posted } = props
  const words = ja.problems.unavailable
  return (
    <Page shell={shell} title={posted ? words.title : words.titleRead}>
      <h1>{posted ? words.title : words.titleRead}</h1>
      {posted ? (
        <p class="lead">
          <strong>{words.strong}</strong>
          {words.lead}
          <strong>{words.keepOpen}</strong>
          {words.keepOpenRest}
        </p>
      ) : (
        <p class="lead">{words.leadRead}</p>
      )}
      <h2>{words.steps}</h2>
      <ol class="steps">
        <li>
          <p>
            {posted ? (
              <>
                <strong>{words.waitStrong}</strong>
                {words.wait}
              </>
            ) : (
              <strong>{words.waitRead}</strong>
            )}
          </p>
          {posted ? (
            <form method="post" action={path}>
              <KeptFields form={form} />
              <button class="button">{words.again}</button>
            </form>
          ) : (
            <p>
              <a class="button" href={path}>
                {words.reload}
              </a>
            </p>
          )}
          {posted && <KeptTexts form={form} title={words.kept} />}
        </li>
        <li>
          <Inquiry {...props} />
        </li>
      </ol>
    </Page>
  )
}

/** Something unforeseen happened: nothing half done remains, and the page keeps what was posted. */
export const BrokenPage: FC<Trouble> = (props) => (
  <ProblemPage shell={props.shell} title={ja.problems.broken.title} lead={ja.problems.broken.lead}>
    <Inquiry {...props} />
    <KeptTexts form={props.form} title={ja.problems.unavailable.kept} />
  </ProblemPage>
)

const Inquiry: FC<Trouble> = ({ shell, number, at }) => {
  const words = ja.problems.unavailable
  return (
    <>
      <p>
        <strong>{words.tell(shell.city?.contact ?? ja.problems.somebody)}</strong>
        {words.tellNumber}
      </p>
      <p class="inquiry">
        {words.number} <strong>{number}</strong> {at}
      </p>
    </>
  )
}
