import type { Cycle, DecidedIndicator } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { usualFormWords } from '../../format/text-words.ts'
import { FieldError, FieldNotes, describedBy } from '../../layout/field-error.tsx'
import { problemWords } from '../../layout/problem-words.ts'
import { JudgementTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import type { TypedChange } from './form.ts'
import { otherWords } from './other-words.ts'
import { sayings } from './problems.tsx'

interface ChangeFormProps {
  row: Pick<DecidedIndicator, 'indicator' | 'name'>
  cycle: Pick<Cycle, 'ruleSet' | 'fiscalYear' | 'plan'>
  typed: TypedChange | null
  /** The rule set's word, which is no change. */
  ruled: string
  action: string
  /** What the fields begin with. */
  start: { word: string; reason: string } | null
  /** The heading of the fold and its buttons; null where there is nothing to take back. */
  words: { open: string; change: string; takeBack: string | null }
  /** True where somebody has to choose. */
  isOwed?: boolean
}

/** The form that puts another word of the year's rule set in place of a judgement, with a reason; see `readJudgementForm`. */
export const ChangeForm: FC<ChangeFormProps> = (props) => {
  const { row, cycle, typed, ruled, action, start, words: own, isOwed } = props
  const words = ja.judgements
  const { indicator } = row
  const chosen = typed?.word ?? start?.word ?? ''
  const problemOf = typed === null ? () => undefined : problemWords(typed.problems, sayings(typed))
  const choices = otherWords(cycle, ruled)
  const reason = typed?.reason ?? start?.reason ?? ''
  const usualForm = usualFormWords(reason)
  const described = describedBy(`reason-${indicator}`, {
    hint: words.reasonHint,
    usualForm,
    problem: problemOf('reason'),
  })
  return (
    <details class="fold" open={typed !== null || isOwed === true}>
      <summary>{own.open}</summary>
      <form method="post" action={action}>
        <input type="hidden" name="indicator" value={indicator} />
        <fieldset
          class="choices"
          id={`word-${indicator}`}
          tabindex={-1}
          aria-describedby={problemOf('word') === undefined ? undefined : `word-${indicator}-error`}
        >
          <legend>
            {words.word}
            <span class="required">{ja.shell.required}</span>
          </legend>
          {choices.map(({ mark, word }) => (
            <label class="choice">
              <input type="radio" name="word" value={word} checked={word === chosen} />
              <JudgementTag mark={mark} word={word} />
            </label>
          ))}
          <FieldError id={`word-${indicator}-error`} problem={problemOf('word')} />
        </fieldset>
        <div class="field">
          <label for={`reason-${indicator}`}>
            {words.reason}
            <span class="required">{ja.shell.required}</span>
          </label>
          <textarea
            id={`reason-${indicator}`}
            name="reason"
            rows={2}
            aria-required="true"
            aria-invalid={problemOf('reason') === undefined ? undefined : 'true'}
            aria-describedby={described}
          >
            {`\n${reason}`}
          </textarea>
          <FieldNotes
            name={`reason-${indicator}`}
            hint={words.reasonHint}
            usualForm={usualForm}
            problem={problemOf('reason')}
          />
        </div>
        <p class="buttons">
          <button class="button button-outlined" name="act" value="change">
            {own.change}
            <span class="visually-hidden">（{row.name}）</span>
          </button>
          {own.takeBack !== null && (
            <button class="button button-outlined" name="act" value="take-back">
              {own.takeBack}
              <span class="visually-hidden">（{row.name}）</span>
            </button>
          )}
        </p>
      </form>
    </details>
  )
}
