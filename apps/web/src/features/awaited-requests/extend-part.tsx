import type { RequestHead } from '@torikumi/database'
import { longDateName, noteDefect } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { textWords } from '../../format/text-words.ts'
import { ActForm } from '../../layout/act-form.tsx'
import { FieldError } from '../../layout/field-error.tsx'
import { problemWords } from '../../layout/problem-words.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { DueField } from '../cycles/due-field.tsx'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { type ExtendProblem, type ExtendTyped, lateDue } from './extend-form.ts'

/** What is wrong with a field, in words, by its code. */
export function extendSayings({ why }: ExtendTyped, publishOn: string | null) {
  const { problem } = ja.awaited.extend
  const late = publishOn === null ? '' : problem.late(longDateName(publishOn))
  return { ...ja.dueDate.problem, ...problem, late, text: textWords(why, noteDefect) ?? '' }
}

/** 期限を延ばす: the new day and why; of a year that has a 公表予定日, what a day after it means. */
export const ExtendForm: FC<{
  request: RequestHead
  publishOn: string | null
  typed: ExtendTyped
  problems: readonly ExtendProblem[]
  decisionId: string
}> = ({ request, publishOn, typed, problems, decisionId }) => {
  const words = ja.awaited.extend
  const problemOf = problemWords(problems, extendSayings(typed, publishOn))
  const late = lateDue(problems)
  return (
    <section class="part" aria-labelledby="extend-title">
      <h2 id="extend-title">{words.title}</h2>
      <p>{words.lead}</p>
      {publishOn !== null && <p>{words.publishOn(longDateName(publishOn))}</p>}
      <ActForm
        action={paths.awaitedRequest(request.cycle.fiscalYear, request.id)}
        decisionId={decisionId}
        act="extend"
        word={words.submit}
      >
        <DueField label={words.due} value={typed.due} problem={problemOf('due')} />
        {late !== null && (
          <div>
            <FieldError id="late-error" problem={problemOf('late')} />
            <label class="choice">
              <input type="checkbox" id="late" name="late" value={late} aria-describedby="late-error" />
              <span>{words.agreed(longDateName(late))}</span>
            </label>
          </div>
        )}
        <LabelledField
          label={words.reason}
          name="why"
          value={typed.why}
          hint={ja.shell.disclosure}
          problem={problemOf('why')}
          rows={2}
        />
      </ActForm>
    </section>
  )
}
