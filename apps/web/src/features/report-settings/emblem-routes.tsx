import { saveReportSettings } from '@torikumi/database'
import type { Child } from 'hono/jsx'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { oneOf, refuseUnknownFields, versionOf } from '../../http/bad-form.ts'
import { readUpload } from '../../http/read-upload.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { type EmblemDefect, readEmblem } from './emblem-picture.ts'
import { EmblemPage } from './emblem-page.tsx'
import { SavedBanner, settingsInForce } from './routes.tsx'

/** 市章: shown, set from an uploaded PNG, taken off. */
export function emblemRoutes(deps: Deps) {
  return {
    'GET /settings/report/emblem': async (c) => {
      const { version, settings } = await settingsInForce(deps, c)
      const isSaved = c.req.query('saved') === String(version)
      const { savedSet, savedRemoved } = ja.reportEmblem
      const title = settings.emblem === null ? savedRemoved : savedSet
      return emblemPage(deps, c, { above: isSaved ? <SavedBanner title={title} /> : undefined })
    },
    'POST /settings/report/emblem': async (c) => change(deps, c),
    'GET /settings/report/emblem.png': async (c) => {
      const { emblem } = (await settingsInForce(deps, c)).settings
      if (emblem === null) return c.body(null, 404)
      c.header('Cache-Control', 'private, no-store')
      c.header('Content-Type', 'image/png')
      return c.body(Uint8Array.from(Buffer.from(emblem.split(',')[1] ?? '', 'base64')))
    },
  } satisfies Record<string, Handler>
}

/** The form to set carries `picture` (a file), the one to remove only the button; both `version`. */
async function change(deps: Deps, c: Ctx): Promise<Response> {
  const { form, files } = await readUpload(c, ['picture'])
  refuseUnknownFields(form, (name) => name === 'version' || name === 'act')
  const act = oneOf(form, 'act', ['set', 'remove'])
  const read = act === 'remove' ? null : readEmblem(files.get('picture') ?? new Uint8Array())
  if (read !== null && 'defect' in read) {
    return emblemPage(deps, c, { problem: defectWords(read.defect), status: 422 })
  }
  const { municipality, settings, saved } = await settingsInForce(deps, c)
  const outcome = await saveReportSettings(deps.db, {
    municipality,
    settings: { ...settings, emblem: read === null ? null : read.address },
    version: versionOf(form),
    by: memberOf(c).person,
    at: c.get('now'),
  })
  if (outcome !== 'conflict') return c.redirect(`${paths.reportEmblem}?saved=${outcome}`, 303)
  const title = ja.reportEmblem.conflict(saved?.post ?? '')
  return emblemPage(deps, c, { above: <Banner tone="failed" title={title} focus />, status: 409 })
}

function defectWords(defect: EmblemDefect): string {
  const words = ja.reportEmblem.problem
  switch (defect.code) {
    case 'missing':
    case 'not-png':
    case 'broken':
      return words[defect.code]
    case 'too-large':
      return words['too-large'](defect.kilobytes)
    case 'size':
      return words.size(defect.width, defect.height)
  }
}

async function emblemPage(
  deps: Deps,
  c: Ctx,
  { problem, above, status = 200 }: { problem?: string; above?: Child; status?: 200 | 409 | 422 },
): Promise<Response> {
  const { version, settings } = await settingsInForce(deps, c)
  const shell = await shellOf(deps.db, c)
  const shown = { shell, version, isSet: settings.emblem !== null, problem, above }
  return render(c, <EmblemPage {...shown} />, status)
}
