import type { Deps } from '../deps.ts'
import type { Ctx } from '../env.ts'
import { longDate, clockTime } from '../format/dates.ts'
import {
  ProblemPage,
  BrokenPage,
  NotForYouPage,
  PublicMissingPage,
  type Trouble,
  UnavailablePage,
} from '../layout/problem-pages.tsx'
import { KeptTexts } from '../layout/kept-fields.tsx'
import { type Shell, publicShell, shellOf } from '../layout/shell.ts'
import { LostFileError } from '../features/public/lost-file-error.ts'
import { SignInAgainPage } from '../features/sign-in/page.tsx'
import { ja } from '../messages/ja.ts'
import { paths } from '../paths.ts'
import { NotForYouError, SignInNeededError } from './allowed.ts'
import { BadFormError } from './bad-form.ts'
import { render } from './render.ts'
import { inquiryNumber } from './request-log.ts'
import { isRecordUnavailable } from './record-unavailable.ts'
import { ForeignOriginError } from './same-origin-only.ts'

/** Turns every error into a page a person can read; what was typed stays on it. */
export function onError(deps: Deps) {
  return async (error: Error, c: Ctx): Promise<Response> => {
    if (error instanceof SignInNeededError) return signInFirst(c)
    if (error instanceof NotForYouError) return notForYou(deps, c)
    if (error instanceof ForeignOriginError) {
      const { title, lead, what } = ja.problems.foreign
      return render(c, <ProblemPage shell={publicShell(c)} title={title} lead={lead} what={what} />, 403)
    }
    if (error instanceof BadFormError) return badForm(error, c)
    if (error instanceof LostFileError) {
      deps.log.error({ requestId: c.get('requestId'), err: error }, 'a published file is lost')
      const { title, lead, what } = ja.problems.lostFile
      return render(c, <ProblemPage shell={publicShell(c)} title={title} lead={lead} what={what} />, 503)
    }
    const unavailable = isRecordUnavailable(error)
    deps.log.error(
      { requestId: c.get('requestId'), err: error },
      unavailable ? 'the record is out of reach' : 'unforeseen',
    )
    if (unavailable) return render(c, <UnavailablePage {...troubleOf(c)} posted={c.req.method === 'POST'} />, 503)
    return render(c, <BrokenPage {...troubleOf(c)} />, 500)
  }
}

/**
 * 404 for what does not exist and for what this person may not see: nobody can tell one from the other. Below the public address it is
 * citizens who ask, and nothing there is kept from anybody.
 */
export async function notForYou(deps: Deps, c: Ctx): Promise<Response> {
  if (c.req.path.startsWith(paths.public)) return render(c, <PublicMissingPage shell={publicShell(c)} />, 404)
  return render(c, <NotForYouPage shell={await shellOrLess(deps, c)} />, 404)
}

/** An error page must come even when the frame's own questions cannot be answered. */
async function shellOrLess(deps: Deps, c: Ctx): Promise<Shell> {
  return shellOf(deps.db, c).catch(() => publicShell(c))
}

function signInFirst(c: Ctx): Response | Promise<Response> {
  const url = new URL(c.req.url)
  if (c.req.method !== 'POST') {
    return c.redirect(`${paths.signIn}?next=${encodeURIComponent(`${url.pathname}${url.search}`)}`, 303)
  }
  return render(c, <SignInAgainPage shell={publicShell(c)} path={url.pathname} form={c.get('form')} />, 401)
}

function badForm(error: BadFormError, c: Ctx): Response | Promise<Response> {
  const { title, lead, what, fields, kept } = ja.problems.badForm
  return render(
    c,
    <ProblemPage shell={publicShell(c)} title={title} lead={lead} what={what}>
      {error.fields.length > 0 && <p>{fields(error.fields.slice(0, 5).join('、'))}</p>}
      <KeptTexts form={c.get('form')} title={kept} />
    </ProblemPage>,
    400,
  )
}

function troubleOf(c: Ctx): Trouble {
  const url = new URL(c.req.url)
  return {
    shell: publicShell(c),
    path: c.req.method === 'POST' ? url.pathname : `${url.pathname}${url.search}`,
    form: c.get('form'),
    number: inquiryNumber(c.get('requestId')),
    at: `${longDate(c.get('today'))}${clockTime(c.get('now'))}`,
  }
}
