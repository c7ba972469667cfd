import type { EditionSummary } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'

/** Why the newest candidate could not be printed, in the words of the log (English) for whoever runs torikumi; nothing where it could. */
export const FailedCandidate: FC<{ edition: Pick<EditionSummary, 'failure'> | null }> = ({ edition }) => {
  if (edition === null || edition.failure === null) return null
  const words = ja.publication.notMade
  return (
    <Banner tone="failed" title={words.title}>
      <p>
        {words.lead}
        <code lang="en">{edition.failure}</code>
      </p>
    </Banner>
  )
}
