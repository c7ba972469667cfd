import { findMember, hasAccount, listAccounts } from '@torikumi/database'
import { textDefect } from '@torikumi/domain'
import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { render } from '../../http/render.ts'
import { beginSession, leaveSession } from '../../http/session.ts'
import { publicShell, shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { ownPath, paths } from '../../paths.ts'
import { SetupFirstPage } from '../setup/setup-first-page.tsx'
import { checkPassword } from './check-password.ts'
import { type SignInForm, readSignIn } from './form.ts'
import { ContinuePage, SignInAgainPage, SignInPage } from './page.tsx'

/** Signing in and out. */
export function signInRoutes(deps: Deps) {
  return {
    'GET /signin': async (c) => {
      const next = ownPath(c.req.query('next')) ?? paths.inbox
      if (c.get('member') !== null) return c.redirect(next, 303)
      if (!(await hasAccount(deps.db))) return render(c, <SetupFirstPage shell={publicShell(c)} />)
      return render(
        c,
        <SignInPage shell={publicShell(c)} next={next} sample={await sampleOf(deps, c)} {...noticeOf(c)} />,
      )
    },
    'POST /signin': async (c) => {
      const form = readSignIn(c.get('form'))
      // A name no account can have is a wrong name; the record could not even hold it.
      const isName = textDefect(form.account) === null && form.password.isWellFormed()
      const outcome = isName
        ? await checkPassword(deps, form.account, form.password, c.get('now'))
        : { kind: 'wrong' as const }
      if (outcome.kind === 'throttled') return again(deps, c, form, ja.signIn.throttled(outcome.minutes), 429)
      if (outcome.kind === 'wrong') return again(deps, c, form, ja.signIn.wrong, 422)
      await beginSession(deps, c, outcome.person)
      if (form.kept === null) return c.redirect(form.next, 303)
      c.set('member', await findMember(deps.db, outcome.person, c.get('today')))
      return render(c, <ContinuePage shell={await shellOf(deps.db, c)} {...form.kept} />)
    },
    'POST /signout': async (c) => {
      await leaveSession(deps, c)
      return c.redirect(`${paths.signIn}?out`, 303)
    },
  } satisfies Record<string, Handler>
}

function noticeOf(c: Ctx): { notice?: string } {
  if (c.req.query('ready') !== undefined) return { notice: ja.setup.done }
  return c.req.query('out') === undefined ? {} : { notice: ja.inbox.signedOut }
}

async function again(deps: Deps, c: Ctx, form: SignInForm, problem: string, status: 422 | 429): Promise<Response> {
  const shell = publicShell(c)
  const { account, kept, next } = form
  if (kept !== null)
    return render(c, <SignInAgainPage shell={shell} {...kept} account={account} problem={problem} />, status)
  const sample = await sampleOf(deps, c)
  return render(c, <SignInPage shell={shell} next={next} account={account} problem={problem} sample={sample} />, status)
}

async function sampleOf({ db, samplePassword }: Deps, c: Ctx) {
  if (samplePassword === null || c.get('city')?.status !== 'sample') return null
  return { accounts: await listAccounts(db, c.get('today')), password: samplePassword }
}
