import {
  type Cycle,
  type DecidedIndicator,
  findCycle,
  listDecidedIndicators,
  overrideJudgement,
} from '@torikumi/database'
import type { Child } from 'hono/jsx'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { type TypedChange, readJudgementForm } from './form.ts'
import { JudgementsPage } from './page.tsx'
import { judgedIndicator } from './judged-indicator.ts'
import { otherWords } from './other-words.ts'

/** 判定の変更: in 横断確認 planning looks at every judgement and may put another word of the same rule set in its place. */
export function judgementRoutes(deps: Deps) {
  return {
    'GET /cycles/:fiscalYear/judgements': async (c) => {
      const cycle = await loadCycle(deps, c)
      return show(deps, c, cycle, { typed: null, above: receipt(c), status: 200 })
    },
    'POST /cycles/:fiscalYear/judgements': async (c) => change(deps, c),
  } satisfies Record<string, Handler>
}

async function loadCycle({ db }: Deps, c: Ctx): Promise<Cycle> {
  const fiscalYear = c.req.param('fiscalYear') ?? ''
  const cycle = /^\d{4}$/.test(fiscalYear) ? await findCycle(db, Number(fiscalYear)) : null
  if (cycle === null) throw new NotForYouError('no such year')
  return cycle
}

/** While sections answer nothing is decided, and a year that was given up may have rows that never were. */
function hasDecidedRows({ phase }: Cycle): boolean {
  return phase !== 'answering' && phase !== 'abandoned'
}

async function rowsOf({ db }: Deps, cycle: Cycle): Promise<DecidedIndicator[]> {
  return hasDecidedRows(cycle) ? listDecidedIndicators(db, cycle.id) : []
}

async function change(deps: Deps, c: Ctx): Promise<Response> {
  const cycle = await loadCycle(deps, c)
  const rows = await rowsOf(deps, cycle)
  const ruled = (row: DecidedIndicator) => judgedIndicator(row, cycle, c.get('today')).judged.word
  const form = readJudgementForm(c.get('form'), rows, (row) => otherWords(cycle, ruled(row)))
  if (form.kind === 'unready') return show(deps, c, cycle, { typed: form.typed, above: null, status: 422 })
  if (form.kind === 'unknown') return refused(deps, c, cycle)
  const { indicator } = form.row
  const to = form.kind === 'change' ? form.to : null
  const by = memberOf(c).person
  const outcome = await overrideJudgement(deps.db, {
    cycle: cycle.id,
    correction: null,
    indicator,
    to,
    by,
    at: c.get('now'),
  })
  if (outcome !== 'kept') return refused(deps, c, cycle)
  return c.redirect(`${paths.judgements(cycle.fiscalYear)}?${form.kind}=${encodeURIComponent(indicator)}`, 303)
}

async function refused(deps: Deps, c: Ctx, cycle: Cycle): Promise<Response> {
  const above = (
    <Banner tone="failed" title={ja.judgements.refused} focus>
      <p>{ja.judgements.refusedWhy}</p>
    </Banner>
  )
  return show(deps, c, cycle, { typed: null, above, status: 409 })
}

function receipt(c: Ctx): Child {
  const done = c.req.query('change') === undefined ? 'take-back' : 'change'
  if (c.req.query(done) === undefined) return null
  return <Banner tone="receipt" title={ja.judgements.done[done]} focus />
}

async function show(
  deps: Deps,
  c: Ctx,
  cycle: Cycle,
  shown: { typed: TypedChange | null; above: Child; status: 200 | 409 | 422 },
): Promise<Response> {
  const { status, ...rest } = shown
  const rows = await rowsOf(deps, await loadCycle(deps, c))
  const shell = await shellOf(deps.db, c, cycle)
  return render(c, <JudgementsPage shell={shell} cycle={cycle} rows={rows} {...rest} failed={status !== 200} />, status)
}
