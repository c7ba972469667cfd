import type { KeptOpinion } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { textWords } from '../../format/text-words.ts'
import { FormPage } from '../../layout/form-page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { LabelledField } from '../cycles/labelled-field.tsx'
import { AskedSections } from './asked-sections.tsx'
import { type MendField, type MendFields, type MendProblem, mendCheck } from './mend-form.ts'
import type { YearOpinions } from './year-opinions.ts'

export interface MendPageProps {
  shell: Shell
  year: YearOpinions
  opinion: KeptOpinion
  fields: MendFields
  problems: readonly MendProblem[]
  above?: Child
}

/** 誤字を直す: an opinion that sections are asked about, as it should have been entered, and why. */
export const MendPage: FC<MendPageProps> = ({ shell, year, opinion, fields, problems, above }) => {
  const { fiscalYear } = year.cycle
  const { mend, fields: labels, hints, title: listTitle } = ja.opinions
  const field = (name: MendField) => ({
    name,
    value: fields[name],
    problem: mendProblemWords(
      problems.find((problem) => problem.field === name),
      fields,
    ),
  })
  return (
    <FormPage
      shell={shell}
      title={mend.title}
      current="cycles"
      trail={[{ href: paths.opinions(fiscalYear), word: listTitle(fiscalYearName(fiscalYear, shell.today)) }]}
      toMend={problems.map((one) => ({ href: `#${one.field}`, words: mendProblemWords(one, fields) ?? '' }))}
      above={above}
      lead={mend.lead}
    >
      <AskedSections rows={(year.asked.get(opinion.id) ?? []).filter(({ state }) => state !== 'closed')} />
      <form method="post" action={paths.opinion(fiscalYear, opinion.id)}>
        <input type="hidden" name="version" value={String(opinion.version)} />
        <LabelledField {...field('body')} printed label={labels.body} hint={hints.body} />
        <LabelledField
          {...field('held_on')}
          label={labels.held_on}
          hint={hints.held_on}
          attributes={{ autocomplete: 'off' }}
        />
        <LabelledField {...field('text')} printed label={labels.text} hint={hints.text} rows={5} />
        <LabelledField {...field('reason')} label={mend.reason} hint={mend.reasonHint} rows={2} />
        <p class="buttons">
          <button class="button" name="act" value="mend">
            {mend.submit}
          </button>
        </p>
      </form>
      <p>
        <a href={paths.opinions(fiscalYear)}>{ja.opinions.back}</a>
      </p>
    </FormPage>
  )
}

/** What is wrong with a field, in words. */
function mendProblemWords(problem: MendProblem | undefined, fields: MendFields): string | undefined {
  if (problem === undefined) return undefined
  if (problem.code === 'defect') return textWords(fields[problem.field], mendCheck(problem.field))
  return problem.field === 'reason' ? ja.opinions.mend.noReason : ja.opinions.problems[problem.field]
}
