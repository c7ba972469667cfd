import type { Cycle, DecidedIndicator } from '@torikumi/database'
import { choosableWords } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { JudgementTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { TypedChange } from './form.ts'
import { judgedIndicator } from './judged-indicator.ts'
import { OverrideWords } from './override-words.tsx'
import { FieldError } from '../../layout/field-error.tsx'

interface RowProps {
  row: DecidedIndicator
  cycle: Cycle
  today: string
  editable: boolean
  typed: TypedChange | null
}

/** One indicator: value, the rule set's judgement and sentence, a person's in its place, and the form that changes it. */
export const JudgementRow: FC<RowProps> = (props) => {
  const { row, cycle, today, editable } = props
  const { judged, actual } = judgedIndicator(row, cycle, today)
  return (
    <article class="row" id={`row-${row.indicator}`}>
      <div class="row-head">
        <h2>
          <span class="row-label">{row.code}</span>
          {row.name}
        </h2>
        <span class="row-tags">{row.section}</span>
      </div>
      <div class="row-body">
        <dl class="fields">
          <div>
            <dt>{ja.answers.fields['raw']}</dt>
            <dd>{row.answer.raw === '' ? ja.states.reason[actual.reason] : row.answer.raw}</dd>
          </div>
          <div>
            <dt>{ja.judgements.ruled}</dt>
            <dd>
              <JudgementTag mark={judged.mark} word={judged.word} /> {judged.reason}
            </dd>
          </div>
          {row.override !== null && (
            <div>
              <dt>{ja.judgements.changed}</dt>
              <dd>
                <OverrideWords override={row.override} today={today} />
              </dd>
            </div>
          )}
          {row.lapsed !== null && (
            <div>
              <dt>{ja.judgements.lapsed}</dt>
              <dd>{ja.judgements.lapsedWords(row.lapsed.judgement.word, row.lapsed.judgement.reason)}</dd>
            </div>
          )}
        </dl>
        {editable && <ChangeForm {...props} ruled={judged.word} />}
      </div>
    </article>
  )
}

const ChangeForm: FC<RowProps & { ruled: string }> = ({ row, cycle, typed, ruled }) => {
  const words = ja.judgements
  const { indicator, override } = row
  const chosen = typed?.word ?? override?.judgement.word ?? ''
  const problemOf = (field: 'word' | 'reason') => typed?.problems.find((problem) => problem.field === field)
  const years = { fiscalYear: cycle.fiscalYear, lastFiscalYear: cycle.plan.lastFiscalYear }
  const choices = choosableWords(cycle.ruleSet, years).filter(({ word }) => word !== ruled)
  return (
    <details class="fold" open={typed !== null}>
      <summary>{override === null ? words.open : words.openAgain}</summary>
      <form method="post" action={paths.judgements(cycle.fiscalYear)}>
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
          <Problem id={`word-${indicator}-error`} problem={problemOf('word')} />
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
            aria-describedby={`reason-${indicator}-hint${problemOf('reason') === undefined ? '' : ` reason-${indicator}-error`}`}
          >
            {`\n${typed?.reason ?? override?.judgement.reason ?? ''}`}
          </textarea>
          <p class="hint" id={`reason-${indicator}-hint`}>
            {words.reasonHint}
          </p>
          <Problem id={`reason-${indicator}-error`} problem={problemOf('reason')} />
        </div>
        <p class="buttons">
          <button class="button button-outlined" name="act" value="change">
            {words.change}
            <span class="visually-hidden">（{row.name}）</span>
          </button>
          {override !== null && (
            <button class="button button-outlined" name="act" value="take-back">
              {words.takeBack}
              <span class="visually-hidden">（{row.name}）</span>
            </button>
          )}
        </p>
      </form>
    </details>
  )
}

const Problem: FC<{ id: string; problem: TypedChange['problems'][number] | undefined }> = ({ id, problem }) => (
  <FieldError id={id} problem={problem === undefined ? null : ja.judgements.problem[problem.code]} />
)
