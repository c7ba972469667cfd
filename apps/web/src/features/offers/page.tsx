import type { CheckedFinding, Offer } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { Breadcrumb, Page, toInbox } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { Replaced, type ReplacedAnswer } from '../decisions/replaced-answer.tsx'
import { ActivityRow } from '../requests/activity-row.tsx'
import { KpiRow } from '../requests/kpi-row.tsx'
import { MeasureTitle } from '../requests/measure-section.tsx'
import type { RowContext } from '../requests/row-head.tsx'
import type { RowView } from '../requests/row-view.ts'
import type { Sheet } from '../requests/sheet.ts'
import type { OfferedRow } from './form.ts'
import { FoundByOffer } from './found-by-offer.tsx'
import { OfferWords } from './offer-note.tsx'

export interface OfferPageProps {
  shell: Shell
  sheet: Sheet
  row: OfferedRow
  /** The form, or what was offered and waits. */
  shown: { view: RowView } | { offer: Offer; replaced: ReplacedAnswer; findings: readonly CheckedFinding[] }
  above?: Child
  failed?: boolean
}

/** A section's 訂正の申し出 for one of its published rows: the form, or the offer that waits for planning. */
export const OfferPage: FC<OfferPageProps> = ({ shell, sheet, row, shown, above, failed }) => {
  const words = ja.offers
  const { request } = sheet
  const context = { request: request.id, today: shell.today, cycle: request.cycle, titles: sheet.titles }
  const year = fiscalYearName(request.cycle.fiscalYear, shell.today)
  const trail = [toInbox, { href: paths.request(request.id), word: words.inbox.year(year, request.section.name) }]
  return (
    <Page shell={shell} title={words.formTitle} current="answers" failed={failed ?? false}>
      <Breadcrumb trail={trail} here={words.title} />
      {above}
      <h1>{words.formTitle}</h1>
      <MeasureTitle measure={{ ...row.measure, content: '' }} />
      {'view' in shown ? (
        <OfferForm view={shown.view} row={row} context={context} />
      ) : (
        <WaitingOffer {...shown} row={row} context={context} />
      )}
      <p>
        <a href={`${paths.request(request.id)}#row-${row.id}`}>{words.back}</a>
      </p>
    </Page>
  )
}

const OfferForm: FC<{ view: RowView; row: OfferedRow; context: RowContext }> = ({ view, row, context }) => (
  <>
    <p class="lead">{ja.offers.lead}</p>
    <p>{ja.offers.notYet}</p>
    <form method="post" action={paths.offer(context.request, row.id)}>
      <div class="rows">
        <div class="rows-head">
          <h3>{row.kind === 'indicator' ? ja.answers.kpis : ja.answers.activities}</h3>
        </div>
        {row.kind === 'indicator' ? (
          <KpiRow view={view} row={row} no={row.place} context={context} />
        ) : (
          <ActivityRow view={view} no={row.place} context={context} />
        )}
      </div>
      <output class="visually-hidden" data-spoken />
      <p class="buttons">
        <button class="button" name="act" value="offer">
          {ja.offers.offer}
        </button>
      </p>
    </form>
  </>
)

interface WaitingOfferProps {
  offer: Offer
  replaced: ReplacedAnswer
  findings: readonly CheckedFinding[]
  row: OfferedRow
  context: RowContext
}

const WaitingOffer: FC<WaitingOfferProps> = ({ offer, replaced, findings, row, context }) => {
  return (
    <section class="part" aria-labelledby="offer-title">
      <h2 id="offer-title">{row.name}</h2>
      <OfferWords offer={offer} today={context.today} />
      <Replaced replaced={replaced} today={context.today} />
      <FoundByOffer findings={findings} today={context.today} />
      <form method="post" action={paths.offer(context.request, row.id)}>
        <p class="buttons">
          <button class="button button-outlined" name="act" value="withdraw">
            {ja.offers.withdraw}
          </button>
          <span>{ja.offers.withdrawHint}</span>
        </p>
      </form>
    </section>
  )
}
