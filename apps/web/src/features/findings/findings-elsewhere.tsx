import type { CheckedFinding } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { FINDING_LOOK } from '../../layout/finding-look.ts'
import { Mark } from '../../layout/marks.tsx'
import { ja } from '../../messages/ja.ts'

/** What a correction brings about on other rows and in the year after, to read; nothing where it is nothing. */
export const FindingsElsewhere: FC<{ findings: readonly CheckedFinding[]; today: string }> = ({ findings, today }) => {
  if (findings.length === 0) return null
  return (
    <section class="part" aria-labelledby="findings-elsewhere">
      <h2 id="findings-elsewhere">{ja.findings.elsewhere}</h2>
      <p>{ja.findings.elsewhereLead}</p>
      {findings.map((finding) => (
        <FoundOn finding={finding} today={today} />
      ))}
    </section>
  )
}

/** One finding with the row and year it is on. */
export const FoundOn: FC<{ finding: CheckedFinding; today: string }> = ({ finding, today }) => {
  const { tone, mark } = FINDING_LOOK[finding.severity]
  return (
    <div class={`finding finding-${tone}`}>
      <Mark name={mark} /> <strong>{ja.states.severity[finding.severity]}</strong> {foundWhere(finding, today)}：
      {finding.message}
    </div>
  )
}

/** 「平成29年度　1-1-1 来訪者数（観光担当課）」. */
export function foundWhere({ fiscalYear, measure, name, section }: CheckedFinding, today: string): string {
  return ja.findings.where(fiscalYearName(fiscalYear, today), measure, name, section)
}
