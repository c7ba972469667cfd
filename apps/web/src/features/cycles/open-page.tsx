import type { Cycle, Plan } from '@torikumi/database'
import { fiscalYearName, fiscalYearRangeName, longDateName, noteDefect } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { textWords } from '../../format/text-words.ts'
import { ActForm } from '../../layout/act-form.tsx'
import { Banner } from '../../layout/banner.tsx'
import { Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { OpenField, OpenProblem, OpenTyped } from './open-form.ts'
import { LabelledField } from './labelled-field.tsx'
import { NoticePaper } from './notice-paper.tsx'
import { RuleSetChoice } from './rule-set-choice.tsx'

export interface OpenPageProps {
  shell: Shell
  cycles: readonly Cycle[]
  plans: readonly { plan: Plan; asks: { sections: number; indicators: number; activities: number } }[]
  typed: OpenTyped
  decisionId: string
  problems: readonly OpenProblem[]
  above?: Child
}

/** 年度の管理: the years so far, and the form that opens the next. */
export const OpenPage: FC<OpenPageProps> = (props) => {
  const { shell, cycles, problems, above } = props
  const words = ja.cycles
  const said = sayings(props.typed)
  return (
    <Page shell={shell} title={words.title} current="cycles" failed={problems.length > 0}>
      {above}
      {problems.length > 0 && (
        <Banner tone="failed" title={words.open.cannot(problems.length)} focus>
          <ul>
            {problems.map(({ field, code }) => (
              <li>
                <a href={`#${field}`}>{said[code]}</a>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <h1>{words.title}</h1>
      <section class="block">
        <h2>{words.years}</h2>
        {cycles.length === 0 ? <p>{words.none}</p> : <Years cycles={cycles} today={shell.today} />}
      </section>
      <OpenForm {...props} />
    </Page>
  )
}

const Years: FC<{ cycles: readonly Cycle[]; today: string }> = ({ cycles, today }) => {
  const { columns } = ja.cycles
  return (
    <table class="table">
      <thead>
        <tr>
          {[columns.year, columns.state, columns.due, columns.publish].map((word) => (
            <th scope="col">{word}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cycles.map((cycle) => (
          <tr>
            <th scope="row">
              <a href={paths.cycle(cycle.fiscalYear)}>{ja.publicPages.year(fiscalYearName(cycle.fiscalYear, today))}</a>
            </th>
            <td>{ja.states.phase[cycle.phase]}</td>
            <td>{longDateName(cycle.dueOn)}</td>
            <td>{longDateName(cycle.publishOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sayings({ noticeText }: OpenTyped) {
  return { ...ja.cycles.open.problem, text: textWords(noticeText, noteDefect) ?? '' }
}

const OpenForm: FC<OpenPageProps> = ({ plans, typed, decisionId, problems, shell }) => {
  const words = ja.cycles.open
  const field = (name: OpenField, hint?: string) => {
    const problem = problems.find((one) => one.field === name)
    return { name, value: typed[name], hint, problem: problem === undefined ? undefined : sayings(typed)[problem.code] }
  }
  return (
    <section class="part" aria-labelledby="open-title">
      <h2 id="open-title">{words.title}</h2>
      <p class="lead">{words.lead}</p>
      <div class="with-side with-paper">
        <ActForm action={paths.cycles} decisionId={decisionId} act="open" word={words.submit} main>
          <div class="pairs">
            <div class="field">
              <label for="plan">{words.plan}</label>
              <select id="plan" name="plan">
                {plans.map(({ plan }) => (
                  <option value={plan.id} selected={plan.id === typed.plan}>
                    {ja.shell.plan(
                      plan.name,
                      plan.term,
                      fiscalYearRangeName(plan.firstFiscalYear, plan.lastFiscalYear, shell.today),
                    )}
                  </option>
                ))}
              </select>
              {plans.map(({ plan, asks }) => (
                <p class="hint">{words.asks(plan.term, asks.sections, asks.indicators, asks.activities)}</p>
              ))}
            </div>
            <LabelledField label={words.fiscalYear} {...field('fiscalYear', words.fiscalYearHint)} />
          </div>
          <h3 class="form-part">{words.dates}</h3>
          <div class="pairs">
            <LabelledField label={words.requestedOn} {...field('requestedOn', words.dateHint)} />
            <LabelledField label={words.dueOn} {...field('dueOn', words.dateHint)} />
            <LabelledField label={words.publishOn} {...field('publishOn', words.dateHint)} />
          </div>
          <RuleSetChoice chosen={typed.ruleSet} problem={field('ruleSet').problem} />
          <h3 class="form-part">{words.notice}</h3>
          <LabelledField label={words.noticeText} {...field('noticeText')} rows={5} />
        </ActForm>
        <NoticePaper typed={typed} contact={shell.city?.contact ?? ''} today={shell.today} />
      </div>
    </section>
  )
}
