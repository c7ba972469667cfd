import type { EditionSummary } from '@torikumi/database'
import type { CyclePhase } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'

interface FailedCandidateProps {
  phase: CyclePhase
  edition: Pick<EditionSummary, 'failure'> | null
}

/**
 * Why the newest candidate could not be made, or not yet, in the words of the log (English) for whoever runs torikumi; nothing where it
 * could.
 */
export const FailedCandidate: FC<FailedCandidateProps> = ({ phase, edition }) => {
  const words = ja.publication.trouble[phase]
  if (edition === null || edition.failure === null || words === undefined) return null
  return (
    <Banner tone={phase === 'checking' ? 'failed' : 'attention'} title={words.title}>
      <p>
        {words.lead}
        <code lang="en">{edition.failure}</code>
      </p>
    </Banner>
  )
}
