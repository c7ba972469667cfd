import type { LostFile } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'

/** What the store has lost of any edition, what that means for publication and for the public site, and where each file belongs. */
export const LostFiles: FC<{ lost: readonly LostFile[]; today: string }> = ({ lost, today }) => {
  if (lost.length === 0) return null
  const words = ja.publication.lost
  return (
    <Banner tone="attention" title={words.title}>
      {lost.some(({ isPublished }) => !isPublished) && <p>{words.candidate}</p>}
      {lost.some(({ isPublished }) => isPublished) && <p>{words.published}</p>}
      <p>{words.lead}</p>
      <ul>
        {lost.map(({ edition, fiscalYear, number, name, sha256, since }) => (
          <li>
            {words.file(fiscalYearName(fiscalYear, today), number, edition, name)}
            <p class="hint">
              {words.place} <code>{`${sha256.slice(0, 2)}/${sha256}`}</code> {words.since(shortTime(since, today))}
            </p>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
