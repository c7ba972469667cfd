import type { FC } from 'hono/jsx'
import { refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { type GrantProblem, nameWords } from './grant-problems.ts'
import type { YearGrants } from './year-grants.ts'

/** A new 交付金事業 as it stands in the form. */
export interface TypedNewGrant {
  grantName: string
  name: string
}

export const NO_NEW_GRANT: TypedNewGrant = { grantName: '', name: '' }

/** Reads the form that adds a project. */
export function readNewGrant(form: Form): { typed: TypedNewGrant; problems: readonly GrantProblem[] } {
  refuseUnknownFields(form, (name) => ['grantName', 'name', 'decision_id'].includes(name))
  const typed = { grantName: form.get('grantName') ?? '', name: form.get('name') ?? '' }
  const problems = (['grantName', 'name'] as const).flatMap((field) => {
    const words = nameWords(typed[field], ja.grants.problems[field])
    return words === null ? [] : [{ field, words }]
  })
  return { typed, problems }
}

/** The form for one more 交付金事業. */
export const AddGrant: FC<{
  year: YearGrants
  decisionId: string
  typed: TypedNewGrant
  problems: readonly GrantProblem[]
}> = ({ year, decisionId, typed, problems }) => {
  const words = ja.grants
  const common = (name: keyof TypedNewGrant) => ({
    label: words.fields[name],
    name,
    value: typed[name],
    problem: problems.find(({ field }) => field === name)?.words,
  })
  return (
    <section class="part" aria-labelledby="add-title">
      <h2 id="add-title">{words.addTitle}</h2>
      <form method="post" action={paths.grants(year.cycle.fiscalYear)} class="grant-form">
        <input type="hidden" name="decision_id" value={decisionId} />
        <LabelledField
          {...common('grantName')}
          hint={words.hints.grantName}
          attributes={{ list: 'grant-names', autocomplete: 'off' }}
        />
        <datalist id="grant-names">
          {year.grants.map(({ name }) => (
            <option value={name}>{name}</option>
          ))}
        </datalist>
        <LabelledField {...common('name')} attributes={{ autocomplete: 'off' }} />
        <p class="buttons">
          <button class="button">{words.add}</button>
        </p>
      </form>
    </section>
  )
}
