import type { AskedRow, RequestHead } from '@torikumi/database'
import { isUnanswered, noteDefect } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { textWords } from '../../format/text-words.ts'
import { ActForm } from '../../layout/act-form.tsx'
import { FieldError } from '../../layout/field-error.tsx'
import { problemWords } from '../../layout/problem-words.ts'
import { ItemTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { type CloseProblem, type CloseTyped, closeField } from './close-form.ts'

export interface CloseFormProps {
  request: RequestHead
  rows: readonly AskedRow[]
  typed: CloseTyped
  problems: readonly CloseProblem[]
  decisionId: string
}

/** What is wrong with a field, in words, by its code. */
export function closeSayings({ reason }: CloseTyped) {
  return { ...ja.awaited.close.problem, text: textWords(reason, noteDefect) ?? '' }
}

/** 未回答のまま締め切る: the rows nobody has decided, and why planning no longer waits for them; what that means is read before it is done. */
export const CloseForm: FC<CloseFormProps> = ({ request, rows, typed, problems, decisionId }) => {
  const words = ja.awaited.close
  const problemOf = problemWords(problems, closeSayings(typed))
  return (
    <section class="part" aria-labelledby="close-title">
      <h2 id="close-title">{words.title}</h2>
      <p>{words.lead[request.kind === 'opinion' ? 'opinion' : 'regular']}</p>
      <ActForm
        action={paths.awaitedRequest(request.cycle.fiscalYear, request.id)}
        decisionId={decisionId}
        act="check-close"
        word={words.check}
      >
        <fieldset class="choose-rows" id="rows" tabindex={-1}>
          <legend>{words.rows}</legend>
          <FieldError problem={problemOf('rows')} />
          {rows.map((row) => (
            <Row row={row} isTicked={typed.items.includes(row.id)} />
          ))}
        </fieldset>
        <LabelledField
          label={words.reason}
          name="reason"
          value={typed.reason}
          hint={ja.shell.disclosure}
          problem={problemOf('reason')}
          rows={3}
        />
      </ActForm>
    </section>
  )
}

/** What is decided is an answer, and stays. */
const Row: FC<{ row: AskedRow; isTicked: boolean }> = ({ row, isTicked }) => {
  const name = ja.answers.toRow(row.measure.code, row.name)
  if (!isUnanswered(row)) {
    return (
      <p>
        {name} <ItemTag state={row.state} />
      </p>
    )
  }
  return (
    <label class="choose-row">
      <input type="checkbox" name={closeField(row.id)} value="yes" checked={isTicked} />
      <span>
        {name} <ItemTag state={row.state} />
      </span>
    </label>
  )
}
