import { hasAccount, hashPassword, setUpAdministrator } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { render } from '../../http/render.ts'
import { publicShell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { minutesToWait, noteWrongNumber } from './attempts.ts'
import { type SetupProblem, type SetupTyped, readSetupForm } from './form.ts'
import { SetupPage } from './page.tsx'

/** 最初の設定: there until the first account, and never again. */
export function setupRoutes(deps: Deps) {
  return {
    'GET /setup': async (c) => {
      await refuseOnceSetUp(deps)
      const { code = '', name = '' } = c.get('city') ?? {}
      const typed = { token: '', municipalityCode: code, municipalityName: name, account: '', displayName: '' }
      return setupPage(c, { typed, status: 200 })
    },
    'POST /setup': async (c) => {
      await refuseOnceSetUp(deps)
      return setUp(deps, c)
    },
  } satisfies Record<string, Handler>
}

async function refuseOnceSetUp({ db }: Pick<Deps, 'db'>): Promise<void> {
  if (await hasAccount(db)) throw new NotForYouError('the home is set up')
}

async function setUp(deps: Deps, c: Ctx): Promise<Response> {
  const now = c.get('now')
  const reading = readSetupForm(c.get('form'))
  const { typed } = reading
  if ('problems' in reading) return setupPage(c, { typed, problems: reading.problems, status: 422 })
  const minutes = await minutesToWait(deps, now)
  if (minutes !== null) return setupPage(c, { typed, obstacle: ja.setup.throttled(minutes), status: 429 })
  const { password, municipality, ...first } = reading.first
  const { office, contact } = ja.setup
  const outcome = await setUpAdministrator(deps.db, {
    ...first,
    passwordHash: await hashPassword(password),
    municipality: { ...municipality, contact },
    office,
    now,
  })
  switch (outcome.kind) {
    case 'set-up':
      deps.log.info({ requestId: c.get('requestId') }, 'the first administrator is set up')
      return c.redirect(`${paths.signIn}?ready`, 303)
    case 'already-set-up':
      throw new NotForYouError('the home was set up a moment ago')
    case 'wrong-token':
      await noteWrongNumber(deps, now)
      return setupPage(c, { typed, problems: [{ field: 'token', code: 'wrong-token' }], status: 422 })
    case 'expired':
      return setupPage(c, { typed, problems: [{ field: 'token', code: 'expired' }], status: 422 })
    case 'other-municipality':
      return setupPage(c, {
        typed,
        problems: [{ field: 'municipalityCode', code: 'other-municipality' }],
        status: 422,
      })
  }
}

function setupPage(
  c: Ctx,
  shown: { typed: SetupTyped; problems?: readonly SetupProblem[]; obstacle?: string; status: 200 | 422 | 429 },
): Response | Promise<Response> {
  const { status, problems = [], ...rest } = shown
  return render(c, <SetupPage shell={publicShell(c)} problems={problems} {...rest} />, status)
}
