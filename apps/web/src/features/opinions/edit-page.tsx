import type { KeptOpinion } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { FormPage } from '../../layout/form-page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { OpinionFields, opinionToMend } from './opinion-fields.tsx'
import type { OpinionFields as Fields, OpinionProblem } from './opinion-form.ts'
import type { YearOpinions } from './year-opinions.ts'

export interface EditOpinionProps {
  shell: Shell
  year: YearOpinions
  opinion: KeptOpinion
  fields: Fields
  problems: readonly OpinionProblem[]
  above?: Child
}

/** One opinion with the city's answer, to be changed or taken out again. */
export const EditOpinionPage: FC<EditOpinionProps> = ({ shell, year, opinion, fields, problems, above }) => {
  const { fiscalYear } = year.cycle
  const words = ja.opinions
  return (
    <FormPage
      shell={shell}
      title={words.editTitle}
      current="cycles"
      trail={[{ href: paths.opinions(fiscalYear), word: words.title(fiscalYearName(fiscalYear, shell.today)) }]}
      toMend={opinionToMend(problems, fields)}
      above={above}
    >
      <form method="post" action={paths.opinion(fiscalYear, opinion.id)}>
        <input type="hidden" name="version" value={String(opinion.version)} />
        <OpinionFields fields={fields} problems={problems} choices={year.choices} />
        <p class="buttons">
          <button class="button" name="act" value="save">
            {words.save}
          </button>
        </p>
        <p>{words.removeLead}</p>
        <p class="buttons">
          <button class="button button-outlined" name="act" value="remove">
            {words.remove}
          </button>
        </p>
      </form>
      <p>
        <a href={paths.opinions(fiscalYear)}>{words.back}</a>
      </p>
    </FormPage>
  )
}
