import type { KeptGrantProject } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { FormPage } from '../../layout/form-page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { GrantFields } from './grant-fields.tsx'
import type { GrantProblem } from './grant-problems.ts'
import type { TypedGrant } from './typed-grant.ts'
import type { YearGrants } from './year-grants.ts'

export interface EditGrantProps {
  shell: Shell
  year: YearGrants
  project: KeptGrantProject
  /** Its 交付金. */
  grant: string
  /** Its name in addresses. */
  projectKey: string
  typed: TypedGrant
  problems: readonly GrantProblem[]
  above?: Child
}

/** One 交付金事業 in one year. */
export const EditGrantPage: FC<EditGrantProps> = (props) => {
  const { shell, year, project, grant, projectKey, typed, problems, above } = props
  const { fiscalYear } = year.cycle
  const words = ja.grants
  const action = paths.grant(fiscalYear, projectKey)
  return (
    <FormPage
      shell={shell}
      title={project.name}
      current="cycles"
      trail={[{ href: paths.grants(fiscalYear), word: words.title(fiscalYearName(fiscalYear, shell.today)) }]}
      toMend={problems.map((one) => ({ href: `#${one.field}`, words: one.words }))}
      above={above}
    >
      <p>{grant}</p>
      <form method="post" action={action} class="grant-form">
        <input type="hidden" name="version" value={String(project.version)} />
        <GrantFields year={year} typed={typed} problems={problems} today={shell.today} />
        <p class="buttons">
          <button class="button" name="act" value="save">
            {words.save}
          </button>
          <a href={paths.grants(fiscalYear)}>{words.back}</a>
        </p>
      </form>
      <section class="part" aria-labelledby="remove-title">
        <h2 id="remove-title">{words.removeTitle}</h2>
        <p>{words.removeLead}</p>
        <form method="post" action={action}>
          <input type="hidden" name="version" value={String(project.version)} />
          <p class="buttons">
            <button class="button button-outlined" name="act" value="remove">
              {words.remove}
            </button>
          </p>
        </form>
      </section>
    </FormPage>
  )
}
