import type { RequestHead } from '@torikumi/database'
import { noteDefect } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { textWords } from '../../format/text-words.ts'
import { ActForm } from '../../layout/act-form.tsx'
import { problemWords } from '../../layout/problem-words.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { DueField } from '../cycles/due-field.tsx'
import { LabelledField } from '../cycles/labelled-field.tsx'
import type { ExtendProblem, ExtendTyped } from './extend-form.ts'

/** What is wrong with a field, in words, by its code. */
export function extendSayings({ why }: ExtendTyped) {
  return { ...ja.dueDate.problem, ...ja.awaited.extend.problem, text: textWords(why, noteDefect) ?? '' }
}

/** 期限を延ばす: the new day and why. */
export const ExtendForm: FC<{
  request: RequestHead
  typed: ExtendTyped
  problems: readonly ExtendProblem[]
  decisionId: string
}> = ({ request, typed, problems, decisionId }) => {
  const words = ja.awaited.extend
  const problemOf = problemWords(problems, extendSayings(typed))
  return (
    <section class="part" aria-labelledby="extend-title">
      <h2 id="extend-title">{words.title}</h2>
      <p>{words.lead}</p>
      <ActForm
        action={paths.awaitedRequest(request.cycle.fiscalYear, request.id)}
        decisionId={decisionId}
        act="extend"
        word={words.submit}
      >
        <DueField label={words.due} value={typed.due} problem={problemOf('due')} />
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
