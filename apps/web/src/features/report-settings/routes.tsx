import {
  findReportSettings,
  listSettingsChanges,
  saveReportSettings,
  type SavedReportSettings,
} from '@torikumi/database'
import { tokyoDateOf } from '@torikumi/domain'
import type { Child } from 'hono/jsx'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { clockTime, longDate } from '../../format/dates.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { type SettingsProblem, readSettingsForm } from './form.ts'
import { ReportSettingsPage } from './page.tsx'
import { type SettingsTyped, typedSettings } from './typed-settings.ts'

/** 報告書の体裁: how the report is printed from the next candidate on. */
export function reportSettingsRoutes(deps: Deps) {
  return {
    'GET /settings/report': async (c) => {
      const inForce = await settingsInForce(deps, c)
      const isSaved = c.req.query('saved') === String(inForce.version)
      return settingsPage(deps, c, inForce, {
        typed: typedSettings(inForce.settings, c.get('city') ?? { name: '', contact: '' }),
        above: isSaved ? <SavedBanner title={ja.reportSettings.saved} /> : undefined,
      })
    },
    'POST /settings/report': async (c) => save(deps, c),
  } satisfies Record<string, Handler>
}

/** 保存しました, and from when on it holds. */
export const SavedBanner = ({ title }: { title: string }) => (
  <Banner tone="receipt" title={title} focus>
    <p>{ja.reportSettings.savedLead}</p>
  </Banner>
)

/** The settings in force of the one municipality; a home without one has none to set. */
export async function settingsInForce(
  { db }: Pick<Deps, 'db'>,
  c: Ctx,
): Promise<SavedReportSettings & { municipality: string }> {
  const municipality = c.get('city')?.code
  if (municipality === undefined) throw new NotForYouError('no municipality')
  return { municipality, ...(await findReportSettings(db, municipality)) }
}

async function save(deps: Deps, c: Ctx): Promise<Response> {
  const inForce = await settingsInForce(deps, c)
  const reading = readSettingsForm(c.get('form'), inForce.settings.emblem)
  const { typed } = reading
  if ('problems' in reading) {
    // The version it was given stays in the form: mending a typing mistake must not win over somebody else's saving.
    const shown = { ...inForce, version: reading.version }
    return settingsPage(deps, c, shown, { typed, problems: reading.problems, status: 422 })
  }
  const { version, settings, name, contact } = reading
  const { municipality } = inForce
  const to = { municipality, settings, name, contact, version, by: memberOf(c).person, at: c.get('now') }
  const outcome = await saveReportSettings(deps.db, to)
  if (outcome !== 'conflict') return c.redirect(`${paths.reportSettings}?saved=${outcome}`, 303)
  const newest = await settingsInForce(deps, c)
  return settingsPage(deps, c, newest, { typed, above: <ConflictBanner saved={newest.saved} />, status: 409 })
}

const ConflictBanner = ({ saved }: { saved: SavedReportSettings['saved'] }) => (
  <Banner
    tone="failed"
    title={ja.reportSettings.conflict(saved?.post ?? '', saved === null ? '' : instant(saved.at))}
    focus
  >
    <p>{ja.reportSettings.conflictLead}</p>
  </Banner>
)

const instant = (at: Date): string => `${longDate(tokyoDateOf(at))}${clockTime(at)}`

async function settingsPage(
  deps: Deps,
  c: Ctx,
  { version, settings, saved }: SavedReportSettings,
  shown: { typed: SettingsTyped; problems?: readonly SettingsProblem[]; above?: Child; status?: 200 | 409 | 422 },
): Promise<Response> {
  const { status = 200, problems = [], ...rest } = shown
  const history = await listSettingsChanges(deps.db, c.get('city')?.code ?? '')
  const words = ja.reportSettings
  const page = (
    <ReportSettingsPage
      shell={await shellOf(deps.db, c)}
      version={version}
      problems={problems}
      emblem={settings.emblem === null ? null : paths.reportEmblemPicture}
      last={saved === null ? words.never : words.last(saved.post, instant(saved.at))}
      history={history}
      {...rest}
    />
  )
  return render(c, page, status)
}
