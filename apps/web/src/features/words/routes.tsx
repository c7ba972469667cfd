import { findWordList, saveWordList } from '@torikumi/database'
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
import { type WordsProblem, readWordsForm } from './form.ts'
import { WordsPage } from './page.tsx'

/** 市の言葉: what 確認事項 compares look-alike letters with. */
export function wordRoutes(deps: Deps) {
  return {
    'GET /settings/words': async (c) => {
      const { words, version } = await findWordList(deps.db)
      const isSaved = c.req.query('saved') === String(version)
      const above = isSaved ? <Banner tone="receipt" title={ja.words.saved(words.length)} focus /> : undefined
      return show(deps, c, { typed: words.join('\n'), version, above, status: 200 })
    },
    'POST /settings/words': async (c) => save(deps, c),
  } satisfies Record<string, Handler>
}

async function save(deps: Deps, c: Ctx): Promise<Response> {
  const municipality = c.get('city')?.code
  if (municipality === undefined) throw new NotForYouError('no municipality')
  const { typed, version, words, problems } = readWordsForm(c.get('form'))
  if (problems.length > 0) return show(deps, c, { typed, version, problems, status: 422 })
  const to = { municipality, words, version, by: memberOf(c).person, at: c.get('now') }
  const outcome = await saveWordList(deps.db, to)
  if (outcome !== 'conflict') return c.redirect(`${paths.words}?saved=${outcome}`, 303)
  const above = (
    <Banner tone="failed" title={ja.words.conflict} focus>
      <p>{ja.words.conflictLead}</p>
    </Banner>
  )
  return show(deps, c, { typed, version: (await findWordList(deps.db)).version, above, status: 409 })
}

async function show(
  deps: Deps,
  c: Ctx,
  shown: {
    typed: string
    version: number
    problems?: readonly WordsProblem[]
    above?: Child
    status: 200 | 409 | 422
  },
): Promise<Response> {
  const { status, problems = [], ...rest } = shown
  const { saved } = await findWordList(deps.db)
  const last =
    saved === null
      ? ja.words.never
      : ja.words.last(saved.post, `${longDate(tokyoDateOf(saved.at))}${clockTime(saved.at)}`)
  const shell = await shellOf(deps.db, c)
  const page = <WordsPage shell={shell} problems={problems} last={last} failed={status !== 200} {...rest} />
  return render(c, page, status)
}
