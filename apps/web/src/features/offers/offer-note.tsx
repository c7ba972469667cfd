import type { Offer } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { RowContext } from '../requests/row-head.tsx'
import type { RowView } from '../requests/row-view.ts'

/** At the foot of a published row: the way to 訂正の申し出, and what became of the last one; nothing where none can be made. */
export const OfferNote: FC<{ view: RowView; context: RowContext }> = ({ view, context }) => {
  const { offer, row } = view
  if (offer === undefined) return null
  const words = ja.offers
  const isEnded = offer !== null && offer.state !== 'open' && offer.state !== 'withdrawn'
  const link = offer?.state === 'open' ? words.toOwn : isEnded ? words.toOfferAgain : words.toOffer
  return (
    <div class="row-foot offer-note">
      {offer !== null && offer.state !== 'withdrawn' && <OfferWords offer={offer} today={context.today} />}
      <p>
        <a href={paths.offer(context.request, row.id)}>
          {link}
          <span class="visually-hidden">{words.toRow(row.measure.code, row.name)}</span>
        </a>
      </p>
    </div>
  )
}

/** Where an offer stands: by whom and when, what planning answered and why. */
export const OfferWords: FC<{ offer: Offer; today: string }> = ({ offer, today }) => {
  const words = ja.offers
  const { state, offeredBy, offeredAt, ended, declineReason, correction, kind, givenUp } = offer
  return (
    <>
      <p>
        <strong>
          {words.title}：{words.state[state]}
        </strong>{' '}
        {correction !== null && words.began(ja.corrections.kind[kind], correction)}
      </p>
      {givenUp !== null && (
        <p class="said">
          {words.givenUp(ja.corrections.kind[kind])}：{givenUp}
        </p>
      )}
      {declineReason !== null && (
        <p class="said">
          {words.declineReason}：{declineReason}
        </p>
      )}
      <p class="hint">
        {words.by(offeredBy.post, shortTime(offeredAt, today))}
        {ended !== null && `　${words.ended(ended.post, shortTime(ended.at, today))}`}
      </p>
    </>
  )
}
