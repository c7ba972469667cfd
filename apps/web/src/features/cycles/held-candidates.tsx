import type { HeldCandidate } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'

/** Decided candidates that cannot become public yet, each with the reason as the worker met it, and what is to be done. */
export const HeldCandidates: FC<{ held: readonly HeldCandidate[]; today: string }> = ({ held, today }) => {
  if (held.length === 0) return null
  const words = ja.publication.held
  return (
    <Banner tone="attention" title={words.title}>
      <p>{words.lead}</p>
      <ul>
        {held.map(({ edition, fiscalYear, number, reason }) => (
          <li>
            {words.edition(fiscalYearName(fiscalYear, today), number, edition)}
            <p class="hint">
              <code lang="en">{reason}</code>
            </p>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
