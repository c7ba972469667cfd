import type { AskedOpinion } from '@torikumi/database'
import { longDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ItemTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'

/** Who is asked to answer an opinion, how far that is, and what was submitted. */
export const AskedSections: FC<{ rows: readonly AskedOpinion[] }> = ({ rows }) => (
  <ul class="plain-list asked-sections">
    {rows.map((row) => (
      <li>
        <p>
          <strong>{row.section.name}</strong> <ItemTag state={row.state} />{' '}
          <span class="hint">{ja.opinions.due(longDateName(row.dueOn))}</span>{' '}
          <a href={paths.decision(row.request)} aria-label={ja.opinions.openRequestOf(row.section.name)}>
            {ja.opinions.openRequest}
          </a>
        </p>
        {row.answer !== null && row.answer.stance !== null && row.state !== 'closed' && (
          <>
            <p>
              <strong>{ja.opinions.stances[row.answer.stance]}</strong>
            </p>
            <p class="said">{row.answer.response}</p>
          </>
        )}
      </li>
    ))}
  </ul>
)
