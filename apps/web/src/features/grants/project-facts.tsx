import type { KeptGrantProject } from '@torikumi/database'
import { printedWords } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { thousandYenText } from '../../format/thousand-yen.ts'
import { ja } from '../../messages/ja.ts'
import type { GrantMeasure } from './year-grants.ts'

/** What is entered of a project, in short; what is not entered is not shown. */
export const ProjectFacts: FC<{ project: KeptGrantProject; measures: readonly GrantMeasure[] }> = (props) => {
  const { project, measures } = props
  const { facts } = ja.grants
  const served = measures.filter(({ id }) => project.measureIds.includes(id))
  const leads = [...new Set(served.map(({ leadSection }) => leadSection))]
  const entered = project.kpis.filter(({ actualRaw }) => actualRaw.trim() !== '').length
  const shown = [
    [facts.measures, served.map(({ code }) => code).join('、')],
    [facts.leads, leads.join('、')],
    [facts.cost, amount(project.costThousandYen, project)],
    [facts.grant, amount(project.grantThousandYen, project)],
    [facts.kpis, project.kpis.length === 0 ? '' : facts.kpiCount(project.kpis.length, entered)],
    [facts.outcome, project.outcome === null ? '' : printedWords.grantOutcome[project.outcome]],
    [facts.nextStep, project.nextStep === null ? '' : printedWords.grantNextStep[project.nextStep]],
  ].filter(([, text]) => text !== '')
  if (shown.length === 0) return null
  return (
    <dl class="facts">
      {shown.map(([term, text]) => (
        <div>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function amount(thousandYen: number | null, { costStatus }: KeptGrantProject): string {
  if (thousandYen === null) return ''
  const status = costStatus === null ? '' : `　${ja.grants.costStatus[costStatus]}`
  return `${thousandYenText(thousandYen)}千円${status}`
}
