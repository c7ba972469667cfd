import { endOffer, listDecidedAnswers, offerCorrection } from '@torikumi/database'
import { type Answer, isProvisional, unanswered } from '@torikumi/domain'
import type { Child } from 'hono/jsx'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf, subjectOf } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { ErrorSummary } from '../../layout/error-summary.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { replacedBetween } from '../decisions/replaced-answer.tsx'
import { fieldId, problemWords } from '../requests/field-parts.tsx'
import type { RowView } from '../requests/row-view.ts'
import { type Sheet, loadSheet, takesOffers } from '../requests/sheet.ts'
import { type OfferedRow, readOfferForm } from './form.ts'
import { offerFindings } from './offer-findings.ts'
import { offerView, openOffer, readOffer } from './offer-view.ts'
import { OfferPage, type OfferPageProps } from './page.tsx'

/** 訂正の申し出 of a section for one of its published rows. */
export function offerRoutes(deps: Deps) {
  return {
    'GET /requests/:id/offers/:item': async (c) => {
      const request = subjectOf(c)
      const loaded = await load(deps, c)
      if (!takesOffers(request)) return c.redirect(paths.request(request.id), 303)
      return show(deps, c, loaded, { above: doneBanner(c) })
    },
    'POST /requests/:id/offers/:item': async (c) => post(deps, c),
  } satisfies Record<string, Handler>
}

interface Loaded {
  sheet: Sheet
  row: OfferedRow
  published: Answer
}

/** The row with what is published of it; one that is not of this request is no page. */
async function load({ db }: Deps, c: Ctx): Promise<Loaded> {
  const sheet = await loadSheet(db, subjectOf(c))
  const row = sheet.rows.find(({ id }) => id === c.req.param('item'))
  if (row === undefined || row.kind === 'opinion') throw new NotForYouError('no such row in this request')
  const { plan, fiscalYear } = sheet.request.cycle
  const answers = await listDecidedAnswers(db, { planId: plan.id, fiscalYear })
  return { sheet, row, published: answers.get(row.subject) ?? unanswered(row.kind) }
}

async function post(deps: Deps, c: Ctx): Promise<Response> {
  const loaded = await load(deps, c)
  const { sheet, row, published } = loaded
  const { act, fields } = readOfferForm(c.get('form'), row)
  const here = paths.offer(sheet.request.id, row.id)
  const by = { by: memberOf(c).person, at: c.get('now') }
  if (act === 'withdraw') {
    const open = openOffer(sheet, row)
    if (open !== null) await endOffer(deps.db, { id: open.id, end: { kind: 'withdrawn' }, ...by })
    return c.redirect(`${here}?done=withdrawn`, 303)
  }
  const read = readOffer(row, published, fields)
  if (read.problems.length > 0) {
    const view = offerView(sheet, row, published, read)
    return show(deps, c, loaded, { view, above: <ToMend view={view} />, status: 422 })
  }
  const outcome = await offerCorrection(deps.db, { item: row.id, answer: read.answer, ...by })
  if (outcome === 'offered' || outcome === 'already-offered') return c.redirect(`${here}?done=offered`, 303)
  const above = <Banner tone="failed" title={ja.offers.outcome[outcome]} focus />
  return show(deps, c, loaded, { view: offerView(sheet, row, published, read), above, status: 409 })
}

const ToMend = ({ view }: { view: RowView }) => (
  <ErrorSummary
    lines={view.problems.map((problem) => ({
      href: `#${fieldId(view.row.id, problem.field)}`,
      words: `「${ja.answers.fields[problem.field] ?? problem.field}」：${problemWords(problem, view.fields[problem.field] ?? '')}`,
    }))}
  />
)

function doneBanner(c: Ctx): Child {
  const done = c.req.query('done')
  if (done !== 'offered' && done !== 'withdrawn') return null
  return <Banner tone="receipt" title={ja.offers[done]} focus />
}

async function show(
  deps: Deps,
  c: Ctx,
  { sheet, row, published }: Loaded,
  { view, above, status = 200 }: { view?: RowView; above: Child; status?: 200 | 409 | 422 },
): Promise<Response> {
  const offer = view === undefined ? openOffer(sheet, row) : null
  const shell = await shellOf(deps.db, c, sheet.request.cycle)
  const shown: OfferPageProps['shown'] =
    offer === null
      ? { view: view ?? offerView(sheet, row, published, null) }
      : {
          offer,
          findings: await offerFindings(deps.db, sheet.request.cycle, offer),
          replaced: replacedBetween(
            sheet,
            row,
            { kind: isProvisional(published) ? 'update' : 'correction', answer: published },
            offer.answer,
            shell.today,
          ),
        }
  return render(
    c,
    <OfferPage shell={shell} sheet={sheet} row={row} shown={shown} above={above} failed={status !== 200} />,
    status,
  )
}
