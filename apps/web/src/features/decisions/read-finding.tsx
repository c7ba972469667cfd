import type { FindingNote } from '@torikumi/database'
import type { Finding } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { FINDING_LOOK } from '../../layout/finding-look.ts'
import { Mark } from '../../layout/marks.tsx'
import { Tag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { isEmptyField } from '../../work/finding-notes.ts'
import { noteWords } from '../../work/note-words.ts'

/** A finding to read, with what the section says about it. */
export const ReadFinding: FC<{ finding: Finding; note: FindingNote | null }> = ({ finding, note }) => {
  const { tone, mark } = FINDING_LOOK[finding.severity]
  return (
    <div class={`finding finding-${tone}`}>
      <Mark name={mark} /> <strong>{ja.states.severity[finding.severity]}</strong> {finding.message}
      <p class="said">{isEmptyField(finding) ? ja.findings.noAnswerMeant : noteWords(note)}</p>
    </div>
  )
}

/** How many findings of a row wait for a word of the section. */
export const FindingsTag: FC<{ unsettled: number }> = ({ unsettled }) =>
  unsettled === 0 ? (
    <Tag tone="green" mark="check" word={ja.findings.settled} />
  ) : (
    <Tag tone="orange" mark="attention" word={ja.findings.open(unsettled)} />
  )
