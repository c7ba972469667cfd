import type { KeptOpinion } from '@torikumi/database'
import { fiscalYearName, longDateName, opinionFindings } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { Breadcrumb, Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { OpinionFields } from './opinion-fields.tsx'
import type { OpinionFields as Fields, OpinionProblem } from './opinion-form.ts'
import type { YearOpinions } from './year-opinions.ts'

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
    <Page shell={shell} title={title} current="cycles" failed={problems.length > 0}>
      <Breadcrumb
        trail={[
          { href: paths.cycles, word: ja.cycles.title },
          {
            href: paths.cycle(fiscalYear),
            word: ja.cycles.year.title(fiscalYearName(fiscalYear, shell.today)),
          },
        ]}
        here={words.open}
      />
      {above}
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      {!year.isOpen && <Banner tone="information" mark="lock" title={words.locked} />}
      {year.opinions.length === 0 && <p>{words.none}</p>}
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
    </Page>
  )
}

const Opinion: FC<{ opinion: KeptOpinion; no: number; year: YearOpinions }> = ({ opinion, no, year }) => {
  const words = ja.opinions
  const about = year.choices.measures.find(({ id }) => id === opinion.measureId)
  return (
    <section class="part" aria-labelledby={`o-${opinion.id}`}>
      <h2 id={`o-${opinion.id}`}>
        {no} {about === undefined ? words.whole : `${about.code} ${about.name}`}
      </h2>
      <p>
        {opinion.body}（{longDateName(opinion.heldOn)}）
      </p>
      <p class="said">{opinion.text}</p>
      {opinion.stance === null ? (
        <p>{words.unanswered}</p>
      ) : (
        <>
          <p>
            <strong>{words.stances[opinion.stance]}</strong> {opinion.section}
          </p>
          <p class="said">{opinion.response}</p>
        </>
      )}
      {opinionFindings(opinion).map(({ message }) => (
        <Banner tone="attention" title={message} />
      ))}
      {year.isOpen && (
        <p>
          <a href={paths.opinion(year.cycle.fiscalYear, opinion.id)} aria-label={words.changeOf(no)}>
            {words.change}
          </a>
        </p>
      )}
    </section>
  )
}
