import type { FC } from 'hono/jsx'
import { defectWords } from '../../format/text-words.ts'
import { itemField } from '../../http/item-fields.ts'
import { ja } from '../../messages/ja.ts'
import { fieldId } from '../requests/field-parts.tsx'
import type { DecisionProblem, PostedDecision } from './form.ts'
import { FieldError } from '../../layout/field-error.tsx'

/** The tick that sends a row back, and the reason it then asks for. */
export const ReturnBox: FC<{
  view: {
    row: { id: string; name: string }
    part: 'decide' | 'return-only' | 'read'
    posted: PostedDecision | null
    problem: DecisionProblem | null
  }
  word?: string
}> = ({ view, word }) => {
  const { row, posted, problem } = view
  const id = fieldId(row.id, 'reason')
  const described = problem === null ? `${id}-hint` : `${id}-hint ${id}-error`
  return (
    <div class="return-box">
      <label class="choice">
        <input
          type="checkbox"
          name={itemField(row.id, 'return')}
          value="yes"
          checked={posted?.isReturned === true}
          data-return={view.part}
        />
        <span>
          {word ?? ja.decision.returnRow}
          <span class="visually-hidden">：{row.name}</span>
        </span>
      </label>
      <div class="return-reason">
        <label for={id}>
          {ja.decision.reason}
          <span class="required">{ja.shell.required}</span>
        </label>
        <p class="hint" id={`${id}-hint`}>
          {ja.decision.reasonHint}
          {ja.shell.disclosure}
        </p>
        <textarea
          id={id}
          name={itemField(row.id, 'reason')}
          rows={2}
          aria-describedby={described}
          aria-invalid={problem === null ? undefined : 'true'}
        >
          {`\n${posted?.reason ?? ''}`}
        </textarea>
        <FieldError
          id={`${id}-error`}
          problem={problem === null ? null : decisionProblemWords(problem, row.name, posted?.reason ?? '')}
        />
      </div>
    </div>
  )
}

/** What is wrong with a reason or a comment, in words. */
export function decisionProblemWords(problem: DecisionProblem, row: string, text: string): string {
  const { code } = problem
  return code === 'reason-missing' ? ja.decision.reasonMissing(row) : defectWords(code, text)
}
