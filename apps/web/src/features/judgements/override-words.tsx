import type { StandingOverride } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { JudgementTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'

/** A person's judgement: mark and word, the reason, by which post and when. */
export const OverrideWords: FC<{ override: StandingOverride; today: string }> = ({ override, today }) => {
  const { judgement, by, at } = override
  return (
    <>
      <JudgementTag mark={judgement.mark} word={judgement.word} />{' '}
      <span class="said">{ja.judgements.because(judgement.reason)}</span>{' '}
      <span class="hint">{ja.judgements.madeBy(by, shortTime(at, today))}</span>
    </>
  )
}
