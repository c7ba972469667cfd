import type { Cycle, DecidedIndicator } from '@torikumi/database'
import type { Child, FC } from 'hono/jsx'
import { Breadcrumb, Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { belowYear } from '../../layout/year-trail.ts'
import { ja } from '../../messages/ja.ts'
import type { TypedChange } from './form.ts'
import { ChangeProblems } from './problems.tsx'
import { JudgementRow } from './row.tsx'

export interface JudgementsPageProps {
  shell: Shell
  cycle: Cycle
  rows: readonly DecidedIndicator[]
  typed: TypedChange | null
  above: Child
  failed: boolean
}

/** 判定: every indicator with what the rule set says of it, and what a person put in its place. */
export const JudgementsPage: FC<JudgementsPageProps> = ({ shell, cycle, rows, typed, above, failed }) => {
  const words = ja.judgements
  const editable = cycle.phase === 'checking'
  const changed = rows.filter(({ override }) => override !== null).length
  return (
    <Page shell={shell} title={words.title} current="cycles" failed={failed}>
      <Breadcrumb trail={belowYear(cycle.fiscalYear, shell.today)} here={words.title} />
      {above}
      {typed !== null && <ChangeProblems typed={typed} />}
      <h1>{words.title}</h1>
      <p class="lead">{ja.ruleSets.judgedBy(cycle.ruleSet.name, cycle.ruleSet.version)}</p>
      <p>{editable ? words.lead : words.when[cycle.phase === 'answering' ? 'before' : 'after']}</p>
      {rows.length > 0 && <p>{words.counts(rows.length, changed)}</p>}
      {rows.map((row) => (
        <JudgementRow
          row={row}
          cycle={cycle}
          today={shell.today}
          editable={editable}
          typed={typed?.indicator === row.indicator ? typed : null}
        />
      ))}
    </Page>
  )
}
