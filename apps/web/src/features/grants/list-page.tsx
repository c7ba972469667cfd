import type { KeptGrant, KeptGrantProject } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { FormPage } from '../../layout/form-page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { belowYear } from '../../layout/year-trail.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { AddGrant, type TypedNewGrant } from './add-grant.tsx'
import type { GrantProblem } from './grant-problems.ts'
import { ProjectFacts } from './project-facts.tsx'
import { type YearGrants, projectKey, sheetOf } from './year-grants.ts'

export interface GrantsPageProps {
  shell: Shell
  year: YearGrants
  decisionId: string
  typed: TypedNewGrant
  problems: readonly GrantProblem[]
  above?: Child
}

/** The 交付金事業 of a year: what is entered of each, and the form for one more. */
export const GrantsPage: FC<GrantsPageProps> = (props) => {
  const { shell, year, problems, above } = props
  const { fiscalYear } = year.cycle
  const words = ja.grants
  const yearName = fiscalYearName(fiscalYear, shell.today)
  const title = words.title(yearName)
  const shown = year.grants.filter(({ projects }) => projects.length > 0)
  return (
    <FormPage
      shell={shell}
      title={title}
      current="cycles"
      trail={belowYear(fiscalYear, shell.today)}
      here={words.open}
      toMend={problems.map((one) => ({ href: `#${one.field}`, words: one.words }))}
      above={above}
      lead={words.lead}
    >
      {!year.isOpen && <Banner tone="information" mark="lock" title={words.locked} />}
      {shown.length === 0 && <p>{words.none}</p>}
      {shown.map((grant) => (
        <section class="part" aria-labelledby={`grant-${grant.no}`}>
          <h2 id={`grant-${grant.no}`}>{grant.name}</h2>
          <ul class="grant-projects">
            {grant.projects.map((project) => (
              <Project year={year} grant={grant} project={project} />
            ))}
          </ul>
        </section>
      ))}
      {year.isOpen && <AddGrant {...props} />}
    </FormPage>
  )
}

const Project: FC<{ year: YearGrants; grant: KeptGrant; project: KeptGrantProject }> = ({ year, grant, project }) => {
  const words = ja.grants
  const { fiscalYear, phase } = year.cycle
  const sheet = sheetOf(year, project)
  const isPreviewed = phase !== 'published' && phase !== 'abandoned'
  return (
    <li>
      <div>
        <h3>{project.name}</h3>
        <ProjectFacts project={project} measures={year.measures} />
        {sheet === null && <p class="hint">{words.onlyName}</p>}
      </div>
      <p class="buttons">
        {sheet !== null && isPreviewed && (
          <a href={`${paths.cyclePreview(fiscalYear)}#${sheet}`} aria-label={words.toPrint(project.name)}>
            {words.print}
          </a>
        )}
        {year.isOpen && (
          <a
            class="button button-outlined button-small"
            href={paths.grant(fiscalYear, projectKey(grant, project))}
            aria-label={words.enterOf(project.name)}
          >
            {words.enter}
          </a>
        )}
      </p>
    </li>
  )
}
