import type { ProposalHead } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'

/** Proposals that wait for planning, each with the way to it. */
export const WaitingProposals: FC<{ proposals: readonly ProposalHead[]; fiscalYear: number; today: string }> = ({
  proposals,
  fiscalYear,
  today,
}) => (
  <>
    {proposals.map(({ id, source, madeAt }) => (
      <Banner tone="information" title={ja.proposals.waiting(source, shortTime(madeAt, today))}>
        <p>
          <a href={paths.proposal(fiscalYear, id)}>{ja.proposals.open}</a>
        </p>
      </Banner>
    ))}
  </>
)
