import type { ListedAccount } from '@torikumi/database'
import type { Child, FC } from 'hono/jsx'
import type { Form } from '../../http/form-body.ts'
import { Banner } from '../../layout/banner.tsx'
import { KeptFields } from '../../layout/kept-fields.tsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { KEPT } from './form.ts'
import { SampleAccounts } from './sample-accounts.tsx'

export interface SignInPageProps {
  shell: Shell
  next: string
  account?: string
  problem?: string
  notice?: string
  /** The sample edition's accounts and their password. */
  sample: { accounts: readonly ListedAccount[]; password: string } | null
}

/** サインイン. */
export const SignInPage: FC<SignInPageProps> = ({ shell, next, account, problem, notice, sample }) => (
  <Page shell={shell} title={ja.signIn.title} failed={problem !== undefined}>
    <div class={sample === null ? undefined : 'two-columns'}>
      <section class="sign-in">
        <h1>{ja.signIn.title}</h1>
        {notice !== undefined && <Banner tone="receipt" title={notice} />}
        {problem !== undefined && <Banner tone="failed" title={problem} focus />}
        <form method="post" action={paths.signIn}>
          <input type="hidden" name="next" value={next} />
          <Credentials account={account ?? ''} />
          <button class="button button-wide">{ja.signIn.submit}</button>
        </form>
        <p class="hint">{ja.signIn.forgotten(shell.city?.contact ?? ja.problems.somebody)}</p>
        <p class="hint">
          <a href={paths.public}>{ja.signIn.published}</a>
        </p>
      </section>
      {sample !== null && <SampleAccounts {...sample} next={next} />}
    </div>
  </Page>
)

/** The session was over when a form came: the page holds the form until somebody has signed in. */
export const SignInAgainPage: FC<{ shell: Shell; path: string; form: Form; account?: string; problem?: string }> = ({
  shell,
  path,
  form,
  account,
  problem,
}) => (
  <Page shell={shell} title={ja.signIn.title} failed={problem !== undefined}>
    <h1>{ja.signIn.title}</h1>
    <Banner tone={problem === undefined ? 'attention' : 'failed'} title={problem ?? ja.signIn.over} focus />
    <form method="post" action={paths.signIn} class="sign-in">
      <input type="hidden" name="kept_path" value={path} />
      <KeptFields form={form} prefix={KEPT} />
      <Credentials account={account ?? ''} />
      <button class="button button-wide">{ja.signIn.continue}</button>
    </form>
  </Page>
)

/** Signed in again: the kept form is one button away. */
export const ContinuePage: FC<{ shell: Shell; path: string; form: Form }> = ({ shell, path, form }) => (
  <Page shell={shell} title={ja.signIn.continuedTitle}>
    <h1>{ja.signIn.continuedTitle}</h1>
    <p class="lead">{ja.signIn.continuedLead}</p>
    <form method="post" action={path}>
      <KeptFields form={form} />
      <button class="button">{ja.signIn.continueSending}</button>
    </form>
  </Page>
)

const Credentials: FC<{ account: string }> = ({ account }): Child => (
  <>
    <div class="field">
      <label for="account">{ja.signIn.account}</label>
      <p class="hint" id="account-hint">
        {ja.signIn.accountHint}
      </p>
      <input
        id="account"
        name="account"
        value={account}
        autocomplete="username"
        aria-describedby="account-hint"
        autocapitalize="none"
        spellcheck={false}
      />
    </div>
    <div class="field">
      <label for="password">{ja.signIn.password}</label>
      <div class="with-show">
        <input id="password" name="password" type="password" autocomplete="current-password" />
        <button
          class="button button-outlined"
          type="button"
          hidden
          data-show="password"
          data-word={ja.signIn.show}
          data-hide={ja.signIn.hide}
        >
          {ja.signIn.show}
        </button>
      </div>
    </div>
  </>
)
