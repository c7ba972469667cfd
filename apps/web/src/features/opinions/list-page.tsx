import type { AskedOpinion, KeptOpinion } from '@torikumi/database'
import { fiscalYearName, warekiDateName, opinionFindings } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { FormPage } from '../../layout/form-page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { belowYear } from '../../layout/year-trail.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { OpinionFields, opinionToMend } from './opinion-fields.tsx'
import type { OpinionFields as Fields, OpinionProblem } from './opinion-form.ts'
import { AskedSections } from './asked-sections.tsx'
import { type YearOpinions, isAsked, isMendable } from './year-opinions.ts'

export interface OpinionsPageProps {
  shell: Shell
  year: YearOpinions
  decisionId: string
  fields: Fields
  problems: readonly OpinionProblem[]
  above?: Child
}

/** 意見と市の対応 of a year: what is entered, and the form for one more. */
export const OpinionsPage: FC<OpinionsPageProps> = (props) => {
  const { shell, year, decisionId, fields, problems, above } = props
  const { fiscalYear } = year.cycle
  const words = ja.opinions
  const title = words.title(fiscalYearName(fiscalYear, shell.today))
  return (
    <FormPage
      shell={shell}
      title={title}
      current="cycles"
      trail={belowYear(fiscalYear, shell.today)}
      here={words.open}
      toMend={opinionToMend(problems, fields)}
      above={above}
      lead={words.lead}
    >
      {!year.isOpen && <Banner tone="information" mark="lock" title={words.locked} />}
      {year.opinions.length === 0 && <p>{words.none}</p>}
      {year.opinions.length > 0 && (
        <p>
          {year.isOpen && words.toAskLead} <a href={paths.opinionRequests(fiscalYear)}>{words.toAsk}</a>
        </p>
      )}
      {year.opinions.map((opinion, index) => (
        <Opinion opinion={opinion} no={index + 1} year={year} />
      ))}
      {year.isOpen && (
        <section class="part" aria-labelledby="add-title">
          <h2 id="add-title">{words.addTitle}</h2>
          <form method="post" action={paths.opinions(fiscalYear)}>
            <input type="hidden" name="decision_id" value={decisionId} />
            <OpinionFields fields={fields} problems={problems} choices={year.choices} />
            <p class="buttons">
              <button class="button">{words.add}</button>
            </p>
          </form>
        </section>
      )}
    </FormPage>
  )
}

const Opinion: FC<{ opinion: KeptOpinion; no: number; year: YearOpinions }> = ({ opinion, no, year }) => {
  const words = ja.opinions
  const asked = year.asked.get(opinion.id) ?? []
  const about = year.choices.measures.find(({ id }) => id === opinion.measureId)
  return (
    <section class="part" aria-labelledby={`o-${opinion.id}`}>
      <h2 id={`o-${opinion.id}`}>
        {no} {about === undefined ? words.whole : `${about.code} ${about.name}`}
      </h2>
      <p>
        {opinion.body}（{warekiDateName(opinion.heldOn)}）
      </p>
      <p class="said">{opinion.text}</p>
      {asked.length > 0 && <AskedSections rows={asked} />}
      {!isAsked(year, opinion.id) && <OwnAnswer opinion={opinion} />}
      {opinionFindings({ ...opinion, response: answersOf(opinion, asked) }).map(({ message }) => (
        <Banner tone="attention" title={message} />
      ))}
      {year.isOpen && !isAsked(year, opinion.id) && (
        <p>
          <a href={paths.opinion(year.cycle.fiscalYear, opinion.id)} aria-label={words.changeOf(no)}>
            {words.change}
          </a>
        </p>
      )}
      {isMendable(year, opinion.id) && (
        <p>
          <a href={paths.opinion(year.cycle.fiscalYear, opinion.id)} aria-label={words.mend.openOf(no)}>
            {words.mend.open}
          </a>
        </p>
      )}
    </section>
  )
}

/** What planning itself entered for the city. */
const OwnAnswer: FC<{ opinion: KeptOpinion }> = ({ opinion }) =>
  opinion.stance === null ? (
    <p>{ja.opinions.unanswered}</p>
  ) : (
    <>
      <p>
        <strong>{ja.opinions.stances[opinion.stance]}</strong> {opinion.section}
      </p>
      <p class="said">{opinion.response}</p>
    </>
  )

/** The texts that answer an opinion now, one after the other, to look for what may name a person. */
function answersOf(opinion: KeptOpinion, asked: readonly AskedOpinion[]): string {
  const given = asked.flatMap(({ state, answer }) => (state === 'closed' || answer === null ? [] : [answer.response]))
  return given.length === 0 ? opinion.response : given.join('\n')
}
