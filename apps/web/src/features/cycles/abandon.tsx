import { noteDefect } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { textWords } from '../../format/text-words.ts'
import { ActForm } from '../../layout/act-form.tsx'
import { ja } from '../../messages/ja.ts'
import { LabelledField } from './labelled-field.tsx'

/** 取りやめる, with its reason; `problem` carries what was typed and could not be taken. */
export const Abandon: FC<{
  action: string
  decisionId: string
  title: string
  lead: string
  problem: { reason: string } | undefined
}> = ({ action, decisionId, title, lead, problem }) => {
  const words = ja.cycles.year
  return (
    <details class="fold part" open={problem !== undefined}>
      <summary>{title}</summary>
      <p>{lead}</p>
      <ActForm action={action} decisionId={decisionId} act="abandon" word={words.abandon}>
        <LabelledField
          label={words.abandonReason}
          name="reason"
          value={problem?.reason ?? ''}
          hint={ja.shell.disclosure}
          problem={problem === undefined ? undefined : (textWords(problem.reason, noteDefect) ?? words.abandonProblem)}
          rows={3}
        />
      </ActForm>
    </details>
  )
}
