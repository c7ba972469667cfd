import type { Offer } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { OfferWords } from './offer-note.tsx'
import type { OffersBeside } from './offers-beside.ts'

const words = ja.offers

/** Before planning: the offers nobody answered yet, each with the way to it; nothing where there is none. */
export const WaitingOffers: FC<{ offers: readonly Offer[] }> = ({ offers }) => {
  const open = offers.filter(({ state }) => state === 'open')
  if (open.length === 0) return null
  return (
    <Banner tone="attention" title={words.planning.waiting(open.length)}>
      <ul>
        {open.map((offer) => (
          <li>
            <a href={paths.planningOffer(offer.fiscalYear, offer.id)}>{nameOf(offer)}</a>
          </li>
        ))}
      </ul>
    </Banner>
  )
}

/** On the page of a published year: every offer of its sections with what became of it. */
export const OfferTable: FC<{ offers: readonly Offer[]; today: string }> = ({ offers, today }) => {
  if (offers.length === 0) return null
  const { columns } = words.planning
  return (
    <section class="part" aria-labelledby="offers-title">
      <h2 id="offers-title">{words.planning.panel}</h2>
      <section class="table-region" aria-label={words.planning.list} tabindex={0}>
        <table class="table table-roomy">
          <thead>
            <tr>
              <th scope="col">{columns.row}</th>
              <th scope="col">{columns.section}</th>
              <th scope="col">{columns.kind}</th>
              <th scope="col">{columns.at}</th>
              <th scope="col">{columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {offers.map((offer) => (
              <tr>
                <th scope="row">
                  <a href={paths.planningOffer(offer.fiscalYear, offer.id)}>
                    {offer.measure} {offer.name}
                  </a>
                </th>
                <td>{offer.section.name}</td>
                <td>{ja.corrections.kind[offer.kind]}</td>
                <td>{shortTime(offer.offeredAt, today)}</td>
                <td>{words.planning.state[offer.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** Beside a section's work: what it offered, and the way to its published answers. */
export const OwnOffers: FC<{ offers: OffersBeside; today: string }> = ({ offers: { own, published }, today }) => (
  <>
    {own.length > 0 && (
      <section>
        <h2>{words.inbox.own}</h2>
        <ul class="plain-list">
          {own.map((offer) => (
            <li>
              <a href={`${paths.request(offer.request)}#row-${offer.item}`}>
                <strong>
                  {offer.measure} {offer.name}
                </strong>
              </a>
              <OfferWords offer={offer} today={today} />
            </li>
          ))}
        </ul>
      </section>
    )}
    {published.length > 0 && (
      <section>
        <h2>{words.inbox.published}</h2>
        <p class="hint">{words.inbox.publishedLead}</p>
        <ul class="plain-list">
          {published.map(({ id, cycle, section }) => (
            <li>
              <a href={paths.request(id)}>{words.inbox.year(fiscalYearName(cycle.fiscalYear, today), section.name)}</a>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)

function nameOf({ section, measure, name }: Offer): string {
  return words.planning.one(section.name, measure, name)
}
