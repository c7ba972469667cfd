import { canAbandon, fiscalYearName, longDateName, warekiDateName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { Following } from '../../layout/following.tsx'
import { Breadcrumb, Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { RequestTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { FindingsPanel, type FindingProblems } from '../findings/findings-panel.tsx'
import { WaitingProposals } from '../proposals/waiting-proposals.tsx'
import { OfferTable, WaitingOffers } from '../offers/offer-lists.tsx'
import { OwedFigures } from '../corrections/owed-figures.tsx'
import { AfterPublication } from '../corrections/after-publication.tsx'
import { Abandon } from './abandon.tsx'
import type { EditionProblems } from './edition-form.ts'
import { FailedCandidate } from './failed-candidate.tsx'
import { HeldCandidates } from './held-candidates.tsx'
import { HourPanel } from './hour-panel.tsx'
import { LostFiles } from './lost-files.tsx'
import { MakeCandidate } from './make-candidate.tsx'
import type { TypedPublication } from './publication-fields.tsx'
import { type MeetingProblem, PrintForms } from './print-forms.tsx'
import { PublicationPanel } from './publication-panel.tsx'
import { type YearState, openErrors } from './year-state.ts'

export interface YearPageProps {
  shell: Shell
  state: YearState
  decisionId: string
  above?: Child
  failed?: boolean
  findingProblems?: FindingProblems
  problems?: EditionProblems
  meetingProblem?: MeetingProblem
}

/** A year: where it stands, what planning can do now, its findings, its candidate. */
export const YearPage: FC<YearPageProps> = (props) => {
  const { shell, state, decisionId, above, failed, findingProblems, problems } = props
  const { cycle, edition } = state
  const words = ja.cycles.year
  const action = paths.cycle(cycle.fiscalYear)
  const title = words.title(fiscalYearName(cycle.fiscalYear, shell.today))
  const waitsForAnswer = cycle.phase === 'rendering' || cycle.phase === 'publishing'
  return (
    <Page shell={shell} title={title} current="cycles" failed={failed ?? false}>
      <Breadcrumb trail={[{ href: paths.cycles, word: ja.cycles.title }]} here={title} />
      {above}
      <h1>{title}</h1>
      <section class="now-box" aria-labelledby="now-title">
        <h2 id="now-title">{words.now(ja.states.phase[cycle.phase])}</h2>
        <p>{words.waits[cycle.phase]}</p>
        {waitsForAnswer && <Following state={cycle.phase} everySeconds={3} address={action} />}
        <NextStep state={state} decisionId={decisionId} typed={problems?.publication} />
      </section>
      <LostFiles lost={state.lost} today={shell.today} />
      <HeldCandidates held={state.held} today={shell.today} />
      <OwedFigures state={state} today={shell.today} />
      <WaitingOffers offers={state.offers} />
      <WaitingProposals proposals={state.proposals} fiscalYear={cycle.fiscalYear} today={shell.today} />
      <FailedCandidate phase={cycle.phase} edition={edition} />
      {edition !== null && edition.manifestSha256 !== null && edition.state !== 'withdrawn' && (
        <PublicationPanel
          shown={{ ...state, edition, errors: openErrors(state), action }}
          today={shell.today}
          decisionId={decisionId}
        />
      )}
      {edition !== null && (
        <HourPanel
          edition={edition}
          phase={cycle.phase}
          action={action}
          decisionId={decisionId}
          today={shell.today}
          problem={problems?.hour ?? {}}
        />
      )}
      {cycle.phase === 'published' && <AfterPublication state={state} today={shell.today} />}
      <OfferTable offers={state.offers} today={shell.today} />
      <Progress state={state} />
      {state.overridden !== null && (
        <section class="part" aria-labelledby="judgements-title">
          <h2 id="judgements-title">{ja.judgements.part}</h2>
          <p>
            {ja.judgements.linkLead(state.overridden)}{' '}
            <a href={paths.judgements(cycle.fiscalYear)}>{ja.judgements.link}</a>
          </p>
        </section>
      )}
      {cycle.phase !== 'answering' && (
        <FindingsPanel
          findings={state.findings}
          notes={state.notes}
          action={paths.cycleFindings(cycle.fiscalYear)}
          editable={cycle.phase === 'checking' || cycle.phase === 'deciding'}
          today={shell.today}
          problems={findingProblems ?? new Map()}
        />
      )}
      {cycle.phase !== 'published' && cycle.phase !== 'abandoned' && (
        <PrintForms fiscalYear={cycle.fiscalYear} problem={props.meetingProblem} />
      )}
      {canAbandon(cycle.phase) && (
        <Abandon
          action={action}
          decisionId={decisionId}
          title={words.abandonTitle}
          lead={words.abandonLead}
          problem={problems?.abandon}
        />
      )}
    </Page>
  )
}

const NextStep: FC<{ state: YearState; decisionId: string; typed: TypedPublication | undefined }> = (props) => {
  const { state, decisionId, typed } = props
  const { phase, fiscalYear, publishOn } = state.cycle
  if (phase !== 'checking') return null
  const proposed = { publishOn: warekiDateName(publishOn), publishAt: '', problems: [] }
  return (
    <>
      {state.unansweredBy.length > 0 && (
        <Banner tone="attention" title={ja.opinions.openTitle}>
          <p>
            {ja.opinions.openLead(state.unansweredBy.join('、'))}{' '}
            <a href={paths.opinions(fiscalYear)}>{ja.opinions.open}</a>
          </p>
        </Banner>
      )}
      <p>{ja.cycles.year.makeCandidateLead}</p>
      <MakeCandidate action={paths.cycle(fiscalYear)} decisionId={decisionId} typed={typed ?? proposed} />
    </>
  )
}

const Progress: FC<{ state: YearState }> = ({ state }) => {
  const { cycle, requests } = state
  const words = ja.cycles
  const confirmed = requests.filter((request) => request.state === 'confirmed' || request.state === 'closed').length
  return (
    <section class="part" aria-labelledby="progress-title">
      <h2 id="progress-title">{words.year.progress}</h2>
      <p>
        {words.year.progressOf(confirmed, requests.length)} <a href={paths.board}>{words.year.toBoard}</a>
      </p>
      <dl class="facts">
        {(
          [
            [words.open.requestedOn, cycle.requestedOn],
            [words.open.dueOn, cycle.dueOn],
            [words.open.publishOn, cycle.publishOn],
          ] as const
        ).map(([term, date]) => (
          <div>
            <dt>{term}</dt>
            <dd>{longDateName(date)}</dd>
          </div>
        ))}
        <div>
          <dt>{ja.ruleSets.title}</dt>
          <dd>{ja.ruleSets.named(cycle.ruleSet.name, cycle.ruleSet.version)}</dd>
        </div>
      </dl>
      {cycle.phase === 'answering' && <OpenRequests requests={requests} />}
    </section>
  )
}

/** The sections that planning still waits for, each with the way to more time or to no longer waiting. */
const OpenRequests: FC<{ requests: YearState['requests'] }> = ({ requests }) => {
  const open = requests.filter(({ state }) => state !== 'confirmed' && state !== 'closed')
  if (open.length === 0) return null
  const words = ja.awaited
  return (
    <details class="fold">
      <summary>{words.list}</summary>
      <ul>
        {open.map(({ id, kind, section, state, cycle, dueOn }) => (
          <li>
            {section.name} <RequestTag state={state} kind={kind} />{' '}
            <span class="hint">{ja.opinions.due(longDateName(dueOn))}</span>{' '}
            <a href={paths.awaitedRequest(cycle.fiscalYear, id)} aria-label={words.openOf(section.name)}>
              {words.open}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
