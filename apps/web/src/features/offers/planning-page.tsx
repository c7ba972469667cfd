import type { CheckedFinding, Offer } from '@torikumi/database'
import type { Child, FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { FormPage } from '../../layout/form-page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { belowYear } from '../../layout/year-trail.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { Replaced, type ReplacedAnswer } from '../decisions/replaced-answer.tsx'
import type { OfferedRow } from './form.ts'
import { FoundByOffer } from './found-by-offer.tsx'
import { OfferWords } from './offer-note.tsx'

export interface PlanningOfferPageProps {
  shell: Shell
  offer: Offer
  row: OfferedRow
  replaced: ReplacedAnswer
  /** What the offered answer would bring about. */
  findings: readonly CheckedFinding[]
  /** What is published changed since the offer was made. */
  isStale: boolean
  /** Another correction of the year is not ended. */
  isOneOpen: boolean
  above: Child
  typed: { reason: string; problem: string } | null
}

/** A section's offer before planning: what it would change and why; the way to begin it, or to decline it with a reason. */
export const PlanningOfferPage: FC<PlanningOfferPageProps> = (props) => {
  const { shell, offer, row, replaced, findings, isStale, isOneOpen, above, typed } = props
  const words = ja.offers.planning
  const title = words.pageTitle(offer.section.name)
  return (
    <FormPage
      shell={shell}
      title={title}
      current="cycles"
      trail={belowYear(offer.fiscalYear, shell.today)}
      here={ja.offers.title}
      toMend={typed === null ? [] : [{ href: '#reason', words: typed.problem }]}
      above={above}
    >
      <section class="part" aria-labelledby="offer-title">
        <h2 id="offer-title">
          {row.measure.code}　{row.name}
        </h2>
        <OfferWords offer={offer} today={shell.today} />
        {isStale && offer.state === 'open' && <Banner tone="attention" title={words.stale} />}
        {replaced.isUnchanged ? <p>{words.same}</p> : <Replaced replaced={replaced} today={shell.today} />}
        {offer.state === 'open' && <FoundByOffer findings={findings} today={shell.today} />}
      </section>
      {offer.state === 'open' && (
        <>
          <section class="part" aria-labelledby="accept-title">
            <h2 id="accept-title">{words.accept(ja.corrections.kind[offer.kind])}</h2>
            {isOneOpen ? (
              <p>{words.openNow}</p>
            ) : (
              <>
                <p>{words.acceptLead}</p>
                <p>
                  <a class="button" href={paths.correctionOf(offer.fiscalYear, offer.kind, [row.subject])}>
                    {words.accept(ja.corrections.kind[offer.kind])}
                  </a>
                </p>
              </>
            )}
          </section>
          <Decline offer={offer} typed={typed} />
        </>
      )}
    </FormPage>
  )
}

const Decline: FC<{ offer: Offer; typed: PlanningOfferPageProps['typed'] }> = ({ offer, typed }) => {
  const words = ja.offers.planning
  return (
    <section class="part" aria-labelledby="decline-title">
      <h2 id="decline-title">{words.declineTitle}</h2>
      <p>{words.declineLead}</p>
      <form method="post" action={paths.planningOffer(offer.fiscalYear, offer.id)}>
        <LabelledField
          label={words.reason}
          name="reason"
          value={typed?.reason ?? ''}
          hint={words.reasonHint}
          problem={typed?.problem}
          rows={3}
        />
        <p class="buttons">
          <button class="button button-outlined" name="act" value="decline">
            {words.decline}
          </button>
        </p>
      </form>
    </section>
  )
}
