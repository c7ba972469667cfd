import type { AskedOpinionRow, OpinionMending } from '@torikumi/database'
import { warekiDateName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'

/** The meeting that gave an opinion, with its day. */
export function meetingOf({ opinion }: Pick<AskedOpinionRow, 'opinion'>): string {
  return meetingWords(opinion)
}

function meetingWords({ body, heldOn }: { body: string; heldOn: string }): string {
  return `${body}（${warekiDateName(heldOn)}）`
}

/** What a meeting said, word for word, above the answer to it; where planning mended a misprint in it also what stood there before. */
export const AskedOpinion: FC<{ row: AskedOpinionRow; today: string }> = ({ row, today }) => (
  <>
    {row.mended.map((mending) => (
      <Mended mending={mending} today={today} />
    ))}
    <div class="published-beside">
      <p class="published-title">{ja.opinions.fields.text}</p>
      <p class="said">{row.opinion.text}</p>
    </div>
  </>
)

const Mended: FC<{ mending: OpinionMending; today: string }> = ({ mending, today }) => {
  const words = ja.opinions.mend
  return (
    <Banner tone="attention" title={words.told(mending.by, shortTime(mending.at, today))}>
      <p class="said">{words.why(mending.reason)}</p>
      <p>
        {words.before}　{meetingWords(mending)}
      </p>
      <p class="said">{mending.text}</p>
    </Banner>
  )
}
