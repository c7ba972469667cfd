import type { Deps } from '../../deps.ts'
import type { Handler } from '../../env.ts'
import { render } from '../../http/render.ts'
import { shellOf } from '../../layout/shell.ts'
import { SettingsPage } from './page.tsx'

/** 設定: the way to everything that planning sets. */
export function settingsRoutes({ db }: Pick<Deps, 'db'>) {
  return {
    'GET /settings': async (c) => render(c, <SettingsPage shell={await shellOf(db, c)} />),
  } satisfies Record<string, Handler>
}
