import { type Offer, endOffer, findRequest, listCorrections, listDecidedAnswers, listOffers } from '@torikumi/database'
import { answerHash, noteDefect, unanswered } from '@torikumi/domain'
import type { Child } from 'hono/jsx'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { textWords } from '../../format/text-words.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { isUuid, oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { replacedBetween } from '../decisions/replaced-answer.tsx'
import { loadSheet } from '../requests/sheet.ts'
import { offerFindings } from './offer-findings.ts'
import { PlanningOfferPage } from './planning-page.tsx'

/** A section's offer as planning reads it: begun as a correction on the page of the year's corrections, or declined here. */
export function planningOfferRoutes(deps: Deps) {
  return {
    'GET /cycles/:fiscalYear/offers/:id': async (c) => {
      const done = c.req.query('done') === 'declined'
      const above = done ? <Banner tone="receipt" title={ja.offers.planning.declined} focus /> : null
      return show(deps, c, await offerNamed(deps, c), { above, status: 200 })
    },
    'POST /cycles/:fiscalYear/offers/:id': async (c) => decline(deps, c),
  } satisfies Record<string, Handler>
}

async function offerNamed({ db }: Deps, c: Ctx): Promise<Offer> {
  const id = c.req.param('id') ?? ''
  const [offer] = isUuid(id) ? await listOffers(db, { id }) : []
  if (offer === undefined || String(offer.fiscalYear) !== c.req.param('fiscalYear')) {
    throw new NotForYouError('no such offer')
  }
  return offer
}

/** The form: `reason` and the button `act` = `decline`. */
async function decline(deps: Deps, c: Ctx): Promise<Response> {
  const offer = await offerNamed(deps, c)
  const form = c.get('form')
  refuseUnknownFields(form, (name) => name === 'act' || name === 'reason')
  oneOf(form, 'act', ['decline'])
  const reason = form.get('reason') ?? ''
  const words = ja.offers.planning
  const problem = reason.trim() === '' ? words.reasonProblem : (textWords(reason, noteDefect) ?? null)
  if (problem !== null) return show(deps, c, offer, { above: null, typed: { reason, problem }, status: 422 })
  const end = { kind: 'declined', reason } as const
  const isEnded = await endOffer(deps.db, { id: offer.id, end, by: memberOf(c).person, at: c.get('now') })
  if (isEnded) return c.redirect(`${paths.planningOffer(offer.fiscalYear, offer.id)}?done=declined`, 303)
  const above = <Banner tone="failed" title={words.ended} focus />
  return show(deps, c, await offerNamed(deps, c), { above, status: 409 })
}

async function show(
  deps: Deps,
  c: Ctx,
  offer: Offer,
  shown: { above: Child; typed?: { reason: string; problem: string }; status: 200 | 409 | 422 },
): Promise<Response> {
  const request = await findRequest(deps.db, offer.request)
  const sheet = request === null ? null : await loadSheet(deps.db, request)
  const row = sheet?.rows.find(({ id }) => id === offer.item)
  if (sheet === null || row === undefined || row.kind === 'opinion') throw new NotForYouError('no such row')
  const { plan, fiscalYear } = sheet.request.cycle
  const answers = await listDecidedAnswers(deps.db, { planId: plan.id, fiscalYear })
  const published = answers.get(row.subject) ?? unanswered(row.kind)
  const corrections = await listCorrections(deps.db, offer.cycle)
  const shell = await shellOf(deps.db, c, sheet.request.cycle)
  return render(
    c,
    <PlanningOfferPage
      shell={shell}
      offer={offer}
      row={row}
      replaced={replacedBetween(sheet, row, { kind: offer.kind, answer: published }, offer.answer, shell.today)}
      findings={await offerFindings(deps.db, sheet.request.cycle, offer)}
      isStale={answerHash(row.subject, published) !== offer.publishedSha256}
      isOneOpen={corrections.some(({ phase }) => phase !== 'published' && phase !== 'abandoned')}
      above={shown.above}
      typed={shown.typed ?? null}
    />,
    shown.status,
  )
}
