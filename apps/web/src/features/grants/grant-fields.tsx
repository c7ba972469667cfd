import { EXPERT_VIEWS, GRANT_NEXT_STEPS, GRANT_OUTCOMES, fiscalYearName, printedWords } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { FieldError } from '../../layout/field-error.tsx'
import { ja } from '../../messages/ja.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { Choice } from '../report-settings/choice.tsx'
import type { GrantProblem } from './grant-problems.ts'
import { KpiFields } from './kpi-fields.tsx'
import { MeasureFields } from './measure-fields.tsx'
import type { GrantField, TypedGrant } from './typed-grant.ts'
import type { YearGrants } from './year-grants.ts'

export interface GrantFieldsProps {
  year: YearGrants
  typed: TypedGrant
  problems: readonly GrantProblem[]
  /** The day era names follow. */
  today: string
}

/** Every field of a 交付金事業: what the plan says of it, its money, its KPIs, what was done and what came of it. */
export const GrantFields: FC<GrantFieldsProps> = (props) => {
  const { year, typed, problems, today } = props
  const { fields, hints, parts } = ja.grants
  const common = (name: GrantField) => ({
    label: fields[name],
    name,
    value: typed[name],
    printed: true,
    problem: problems.find((one) => one.field === name)?.words,
  })
  const amount = { inputmode: 'numeric', autocomplete: 'off' } as const
  return (
    <>
      <h2 class="form-part">{parts.plan}</h2>
      <LabelledField {...common('name')} />
      <LabelledField {...common('content')} hint={hints.content} rows={3} />
      <MeasureFields measures={year.measures} chosen={typed.measures} />
      <h2 class="form-part">{parts.costs}</h2>
      <div class="pairs">
        <LabelledField {...common('cost')} hint={hints.amount} attributes={amount} />
        <LabelledField {...common('grant')} hint={hints.amount} attributes={amount} />
      </div>
      <Radios {...common('costStatus')} words={ja.grants.costStatus} />
      <h2 class="form-part">{parts.kpis}</h2>
      <p class="hint">{hints.kpis}</p>
      <KpiFields kpis={typed.kpis} problems={problems} fiscalYear={year.cycle.fiscalYear} today={today} />
      <h2 class="form-part">{parts.account}</h2>
      <LabelledField
        {...common('account')}
        label={ja.grants.accountOf(fiscalYearName(year.cycle.fiscalYear, today))}
        hint={hints.account}
        rows={4}
      />
      <h2 class="form-part">{parts.evaluation}</h2>
      <p class="hint">{ja.grants.evaluationLead}</p>
      <Radios {...common('outcome')} words={inOrder(GRANT_OUTCOMES, printedWords.grantOutcome)} none />
      <Radios {...common('expertView')} words={inOrder(EXPERT_VIEWS, printedWords.expertView)} none />
      <Radios {...common('nextStep')} words={inOrder(GRANT_NEXT_STEPS, printedWords.grantNextStep)} none />
      <LabelledField {...common('nextStepReason')} rows={3} />
    </>
  )
}

const inOrder = <Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): Readonly<Record<string, string>> => Object.fromEntries(codes.map((code) => [code, words[code]]))

/** Sentences stand one below the other, short words in a line. */
const classesOf = (inColumn: boolean, hasFailed: boolean): string =>
  ['choices', inColumn ? 'column-of-choices' : 'grant-line', ...(hasFailed ? ['choices-failed'] : [])].join(' ')

/** One choice of a few; with `none` also that nothing is chosen. */
const Radios: FC<{
  label: Child
  name: string
  value: string
  problem: string | undefined
  words: Readonly<Record<string, string>>
  none?: boolean
}> = ({ label, name, value, problem, words, none }) => (
  <fieldset
    class={classesOf(none === true, problem !== undefined)}
    id={name}
    aria-describedby={problem === undefined ? undefined : `${name}-error`}
  >
    <legend>{label}</legend>
    {Object.entries(words).map(([code, word]) => (
      <Choice type="radio" name={name} value={code} checked={value === code}>
        {word}
      </Choice>
    ))}
    {none === true && (
      <Choice type="radio" name={name} value="" checked={value === ''}>
        {ja.grants.notChosen}
      </Choice>
    )}
    <FieldError id={`${name}-error`} problem={problem} />
  </fieldset>
)
