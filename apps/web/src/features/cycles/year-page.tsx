import { fiscalYearName, longDateName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { Breadcrumb, Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { FindingsPanel, type FindingProblems } from '../findings/findings-panel.tsx'
import { WaitingProposals } from '../proposals/waiting-proposals.tsx'
import { ActButton } from './act-button.tsx'
import { LabelledField } from './labelled-field.tsx'
import { PublicationPanel } from './publication-panel.tsx'
import type { YearState } from './year-state.ts'

export interface YearPageProps {
  shell: Shell
  state: YearState
  decisionId: string
  above?: Child
  failed?: boolean
  findingProblems?: FindingProblems
  abandonProblem?: { reason: string }
}

/** A year: where it stands, what planning can do now, its findings, its candidate. */
export const YearPage: FC<YearPageProps> = (props) => {
  const { shell, state, decisionId, above, failed, findingProblems } = props
  const { cycle, edition } = state
  const words = ja.cycles.year
  const title = words.title(fiscalYearName(cycle.fiscalYear, shell.today))
  const waitsForAnswer = cycle.phase === 'rendering' || cycle.phase === 'publishing'
  return (
    <Page
      shell={shell}
      title={title}
      current="cycles"
      failed={failed ?? false}
      {...(waitsForAnswer ? { refresh: 3 } : {})}
    >
      <Breadcrumb trail={[{ href: paths.cycles, word: ja.cycles.title }]} here={title} />
      {above}
      <h1>{title}</h1>
      <section class="now-box" aria-labelledby="now-title">
        <h2 id="now-title">{words.now(ja.states.phase[cycle.phase])}</h2>
        <p>{words.waits[cycle.phase]}</p>
        <NextStep state={state} decisionId={decisionId} />
        <p>
          <a href={paths.cyclePreview(cycle.fiscalYear)}>{ja.preview.openYear}</a>
        </p>
      </section>
      <WaitingProposals proposals={state.proposals} fiscalYear={cycle.fiscalYear} today={shell.today} />
      {edition?.failure != null && cycle.phase === 'checking' && (
        <Banner tone="failed" title={words.failed}>
          <p>{edition.failure}</p>
        </Banner>
      )}
      {edition !== null && edition.manifestSha256 !== null && edition.state !== 'withdrawn' && (
        <PublicationPanel state={state} edition={edition} today={shell.today} decisionId={decisionId} />
      )}
      <Progress state={state} />
      {cycle.phase !== 'answering' && (
        <FindingsPanel
          findings={state.findings}
          notes={state.notes}
          fiscalYear={cycle.fiscalYear}
          editable={cycle.phase === 'checking' || cycle.phase === 'deciding'}
          today={shell.today}
          problems={findingProblems ?? new Map()}
        />
      )}
      <Abandon {...props} />
    </Page>
  )
}

const NextStep: FC<{ state: YearState; decisionId: string }> = ({ state, decisionId }) => {
  if (state.cycle.phase !== 'checking') return null
  return (
    <>
      <p>{ja.cycles.year.makeCandidateLead}</p>
      <ActButton
        action={paths.cycle(state.cycle.fiscalYear)}
        decisionId={decisionId}
        act="make-candidate"
        word={ja.cycles.year.makeCandidate}
        main
      />
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
    </section>
  )
}

const Abandon: FC<YearPageProps> = ({ state, decisionId, abandonProblem }) => {
  const words = ja.cycles.year
  const { phase, fiscalYear } = state.cycle
  if (phase === 'published' || phase === 'abandoned' || phase === 'publishing') return null
  return (
    <details class="fold part" open={abandonProblem !== undefined}>
      <summary>{words.abandonTitle}</summary>
      <p>{words.abandonLead}</p>
      <form method="post" action={paths.cycle(fiscalYear)}>
        <input type="hidden" name="decision_id" value={decisionId} />
        <LabelledField
          label={words.abandonReason}
          name="reason"
          value={abandonProblem?.reason ?? ''}
          hint={ja.shell.disclosure}
          problem={abandonProblem === undefined ? undefined : words.abandonProblem}
          rows={3}
        />
        <p class="buttons">
          <button class="button button-outlined" name="act" value="abandon">
            {words.abandon}
          </button>
        </p>
      </form>
    </details>
  )
}
