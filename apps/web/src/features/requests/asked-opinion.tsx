import type { AskedOpinionRow } from '@torikumi/database'
import { warekiDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'

/** The meeting that gave an opinion, with its day. */
export function meetingOf({ opinion }: Pick<AskedOpinionRow, 'opinion'>): string {
  return `${opinion.body}（${warekiDateName(opinion.heldOn)}）`
}

/** What a meeting said, word for word, above the answer to it. */
export const AskedOpinion: FC<{ row: AskedOpinionRow }> = ({ row }) => (
  <div class="published-beside">
    <p class="published-title">{ja.opinions.fields.text}</p>
    <p class="said">{row.opinion.text}</p>
  </div>
)
