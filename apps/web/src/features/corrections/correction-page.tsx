import { canAbandon, fiscalYearName, longDateName, warekiDateName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { Following } from '../../layout/following.tsx'
import { Breadcrumb, Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { RequestTag } from '../../layout/tag.tsx'
import { belowYear } from '../../layout/year-trail.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { Abandon } from '../cycles/abandon.tsx'
import type { EditionProblems } from '../cycles/edition-form.ts'
import { FailedCandidate } from '../cycles/failed-candidate.tsx'
import { HeldCandidates } from '../cycles/held-candidates.tsx'
import { HourPanel } from '../cycles/hour-panel.tsx'
import { LostFiles } from '../cycles/lost-files.tsx'
import { MakeCandidate } from '../cycles/make-candidate.tsx'
import { PublicationPanel } from '../cycles/publication-panel.tsx'
import { foundWhere } from '../findings/findings-elsewhere.tsx'
import { type FindingProblems, FindingsPanel } from '../findings/findings-panel.tsx'
import type { TypedChange } from '../judgements/form.ts'
import { ChangeList } from './change-list.tsx'
import { LaterYearsPanel } from './later-years-panel.tsx'
import { openErrors } from '../cycles/year-state.ts'
import type { CorrectionState } from './correction-state.ts'
import { RenewedJudgements, UnjudgedNote } from './renewed-judgements.tsx'

export interface CorrectionPageProps {
  shell: Shell
  state: CorrectionState
  decisionId: string
  above?: Child
  failed?: boolean
  problems?: EditionProblems
  findingProblems?: FindingProblems
  typedJudgement?: TypedChange
}

/** A correction: where it stands, what its sections answered, its candidate with what changes, its publication. */
export const CorrectionPage: FC<CorrectionPageProps> = (props) => {
  const { shell, state, decisionId, above, failed, problems } = props
  const { cycle, correction, edition, files, changes, publication, faults } = state
  const words = ja.corrections.one
  const { phase, number } = correction
  const year = fiscalYearName(cycle.fiscalYear, shell.today)
  const title = words.title(ja.corrections.kind[correction.kind], number, year)
  const action = paths.correction(cycle.fiscalYear, number)
  const waitsForAnswer = phase === 'rendering' || phase === 'publishing'
  const isShown = edition !== null && edition.manifestSha256 !== null && edition.state !== 'withdrawn'
  return (
    <Page shell={shell} title={title} current="cycles" failed={failed ?? false}>
      <Breadcrumb trail={belowYear(cycle.fiscalYear, shell.today)} here={title} />
      {above}
      <h1>{title}</h1>
      <section class="now-box" aria-labelledby="now-title">
        <h2 id="now-title">{words.now(words.phase[phase])}</h2>
        <p>{words.waits[phase]}</p>
        {waitsForAnswer && <Following state={phase} everySeconds={3} address={action} />}
        {phase === 'checking' && <UnjudgedNote state={state} />}
        {phase === 'checking' && (
          <MakeCandidate
            action={action}
            decisionId={decisionId}
            typed={problems?.publication ?? { publishOn: warekiDateName(shell.today), publishAt: '', problems: [] }}
          />
        )}
      </section>
      <LostFiles lost={state.lost} today={shell.today} />
      <HeldCandidates held={state.held} today={shell.today} />
      <FailedCandidate phase={phase} edition={edition} />
      <Facts state={state} />
      <RenewedJudgements state={state} today={shell.today} typed={props.typedJudgement ?? null} />
      {isShown && (
        <PublicationPanel
          shown={{ cycle, edition, files, publication, faults, errors: openErrors(state), action }}
          today={shell.today}
          decisionId={decisionId}
        />
      )}
      {changes !== null && (
        <section class="part" aria-labelledby="changes-title">
          <h2 id="changes-title">{words.changes}</h2>
          <p>{words.changesLead}</p>
          <ChangeList changes={changes} />
        </section>
      )}
      {state.findings.length > 0 && (
        <FindingsPanel
          findings={state.findings.map((finding) => ({
            ...finding,
            where: foundWhere(finding, shell.today),
          }))}
          notes={state.notes}
          action={paths.correctionFindings(cycle.fiscalYear, number)}
          editable={phase === 'checking' || phase === 'deciding'}
          today={shell.today}
          problems={props.findingProblems ?? new Map()}
          lead={ja.findings.ofCorrection}
        />
      )}
      <LaterYearsPanel later={state.later} today={shell.today} />
      {edition !== null && (
        <HourPanel
          edition={edition}
          phase={phase}
          action={action}
          decisionId={decisionId}
          today={shell.today}
          problem={problems?.hour ?? {}}
        />
      )}
      {canAbandon(phase) && (
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

const Facts: FC<{ state: CorrectionState }> = ({ state }) => {
  const { cycle, correction, requests } = state
  const words = ja.corrections.one
  return (
    <section class="part" aria-labelledby="requests-title">
      <h2 id="requests-title">{words.requests}</h2>
      <dl class="facts">
        <div>
          <dt>{words.facts.reason}</dt>
          <dd class="said">{correction.reason}</dd>
        </div>
        <div>
          <dt>{words.facts.due}</dt>
          <dd>{longDateName(correction.dueOn)}</dd>
        </div>
        <div>
          <dt>{words.facts.from}</dt>
          <dd>
            <a href={paths.publicEdition(cycle.municipalityCode, cycle.fiscalYear, correction.supersedes)}>
              {words.from(correction.supersedes)}
            </a>
          </dd>
        </div>
      </dl>
      <ul>
        {requests.map((request) => (
          <li>
            {request.section.name} <RequestTag state={request.state} kind={request.kind} />{' '}
            <a href={paths.decision(request.id)} aria-label={ja.opinions.openRequestOf(request.section.name)}>
              {ja.opinions.openRequest}
            </a>{' '}
            {correction.phase === 'answering' && request.state !== 'confirmed' && (
              <a
                href={paths.awaitedRequest(cycle.fiscalYear, request.id)}
                aria-label={ja.awaited.extendOf(request.section.name)}
              >
                {ja.awaited.extend.title}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
