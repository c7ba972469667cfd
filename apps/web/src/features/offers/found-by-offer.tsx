import type { CheckedFinding } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { FoundOn } from '../findings/findings-elsewhere.tsx'

/** 確認事項 that an offered answer would bring about, to read; says so where there is none. */
export const FoundByOffer: FC<{ findings: readonly CheckedFinding[]; today: string }> = ({ findings, today }) => (
  <>
    <h3>{ja.offers.findings}</h3>
    {findings.length === 0 ? (
      <p>{ja.offers.findingsNone}</p>
    ) : (
      findings.map((finding) => <FoundOn finding={finding} today={today} />)
    )}
  </>
)
