import { SETTLEMENTS } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { FINDING_LOOK } from '../../layout/finding-look.ts'
import { Mark } from '../../layout/marks.tsx'
import { ja } from '../../messages/ja.ts'
import { noteKey } from '../../work/finding-notes.ts'
import { FieldError, fieldId } from './field-parts.tsx'
import { noteField, noteProblemField } from './note-fields.ts'
import type { RowView, ShownFinding } from './row-view.ts'

/** The findings of a row, each with the section's choice and its reason. */
export const FindingBoxes: FC<{ view: RowView }> = ({ view }) => (
  <>
    {view.findings.map((found) => (
      <FindingBox view={view} found={found} />
    ))}
  </>
)

const FindingBox: FC<{ view: RowView; found: ShownFinding }> = ({ view, found }) => {
  const { finding, note, isSettled } = found
  const { tone, mark } = FINDING_LOOK[isSettled ? 'settled' : finding.severity]
  const severity = ja.states.severity[finding.severity]
  const item = view.row.id
  const field = noteProblemField(noteKey(finding))
  const id = fieldId(item, field)
  const hasProblem = view.problems.some((problem) => problem.field === field)
  const described = [`${id}-readers`, ...(hasProblem ? [`${id}-error`] : [])].join(' ')
  return (
    <div class={`finding-box finding-${tone}`}>
      <p id={`${id}-message`}>
        <Mark name={mark} /> <strong>{isSettled ? `${ja.findings.settled}（${severity}）` : severity}</strong>{' '}
        {finding.message}
      </p>
      <fieldset class="choices" aria-describedby={`${id}-message`}>
        <legend class="visually-hidden">{ja.findings.how}</legend>
        {SETTLEMENTS.map((how) => (
          <label class="choice">
            <input type="radio" name={noteField(item, finding, 'how')} value={how} checked={note.how === how} />
            <span>{ja.findings.choice[how]}</span>
          </label>
        ))}
      </fieldset>
      <div class="field finding-reason">
        <label for={id}>
          {ja.findings.reason}
          <span class="required">{ja.shell.required}</span>
        </label>
        <p class="hint" id={`${id}-readers`}>
          {ja.findings.readers}
        </p>
        <input
          type="text"
          autocomplete="off"
          id={id}
          name={noteField(item, finding, 'reason')}
          value={note.reason}
          aria-describedby={described}
          aria-invalid={hasProblem ? 'true' : undefined}
        />
        <FieldError view={view} field={field} />
      </div>
    </div>
  )
}
