import {
  type Database,
  type EditionFile,
  type EditionSummary,
  findEditionData,
  findPublicationItem,
  listEditionFiles,
  loadRequestSubject,
} from '@torikumi/database'
import { type EditionData, fiscalYearName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { itemField } from '../../http/item-fields.ts'
import { Breadcrumb, Page, toInbox } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { RequestTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { type CandidateFaults, candidateFaults } from '../../work/candidate-faults.ts'
import { type ChangesOfEdition, editionChanges } from '../../work/edition-changes.ts'
import { ChangeList } from '../corrections/change-list.tsx'
import { FaultsPanel } from '../cycles/faults-panel.tsx'
import { EditionFacts, EditionFiles } from '../cycles/publication-panel.tsx'
import type { Sheet } from '../requests/sheet.ts'
import { ChangedJudgements } from './changed-judgements.tsx'
import { DecidePanel } from './decide-panel.tsx'
import type { Undecided } from './decision-view.ts'
import { ReturnBox } from './return-box.tsx'
import { History } from './summary.tsx'
import type { NoTurn, Turn } from './turn.ts'

interface CandidatePageProps {
  shell: Shell
  sheet: Sheet
  turn: Turn | NoTurn
  undecided: Undecided
  above: Child
  failed: boolean
  decisionId: string
}

/** The decision page of a 公表: the candidate by its files and its 照合番号. */
export async function candidatePage(db: Database, props: CandidatePageProps) {
  const found = await findPublicationItem(db, props.sheet.request.id)
  const subject = await loadRequestSubject(db, props.sheet.request.id)
  if (found === null || subject === null) throw new Error('a 公表 request has one candidate')
  const files = await listEditionFiles(db, found.edition.key)
  const data = JSON.parse((await findEditionData(db, found.edition.key))?.data ?? '{}') as Partial<EditionData>
  const hash = subject.items.find((item) => item.id === found.item)?.hash ?? ''
  const changes = await editionChanges(db, found.edition.key)
  const faults = await candidateFaults(db, found.edition)
  const shown = { edition: found.edition, item: found.item, hash, files, changes, data, faults }
  return <CandidatePage {...props} {...shown} />
}

const CandidatePage: FC<
  CandidatePageProps & {
    edition: EditionSummary
    item: string
    hash: string
    files: readonly EditionFile[]
    changes: ChangesOfEdition | null
    data: Partial<EditionData>
    faults: CandidateFaults | null
  }
> = (props) => {
  const { shell, sheet, turn, above, failed, edition, files, changes, data, faults } = props
  const { request } = sheet
  const kind = turn.kind === 'none' ? 'read' : turn.kind
  const name = ja.decision.publication(fiscalYearName(request.cycle.fiscalYear, shell.today), edition.number)
  const title = ja.decision.title[kind](name)
  return (
    <Page shell={shell} title={title} current="inbox" failed={failed}>
      <Breadcrumb trail={[toInbox]} here={ja.decision.here[kind]} />
      {above}
      <h1>{title}</h1>
      <dl class="facts">
        <div>
          <dt>{ja.answers.state}</dt>
          <dd>
            <RequestTag state={request.state} kind="publication" />
          </dd>
        </div>
      </dl>
      {request.state !== 'decided' && <p class="lead-line">{ja.decision.candidateLead}</p>}
      <FaultsPanel faults={faults} />
      <section class="block">
        <h2>{ja.publication.candidate}</h2>
        <EditionFacts edition={edition} today={shell.today} />
      </section>
      {changes !== null && (
        <section class="block">
          <h2>{ja.corrections.one.changes}</h2>
          <p>{ja.corrections.one.changesLead}</p>
          <ChangeList changes={changes} />
        </section>
      )}
      <section class="block">
        <h2>{ja.publication.files}</h2>
        <EditionFiles files={files} editionKey={edition.key} />
      </section>
      <ChangedJudgements data={{ goals: data.goals ?? [], measures: data.measures ?? [] }} />
      <CandidateForm {...props} />
      <History history={sheet.history} today={shell.today} ofCandidate />
    </Page>
  )
}

const CandidateForm: FC<CandidatePageProps & { item: string; hash: string; edition: EditionSummary }> = (props) => {
  const { sheet, turn, undecided, decisionId, item, hash, edition } = props
  if (turn.kind === 'none' || sheet.revision === null) return null
  const posted = undecided.rows.get(item) ?? null
  const problem = undecided.problems.find((one) => one.item === item) ?? null
  const returned = posted?.isReturned === true ? 1 : 0
  const view = { row: { id: item, name: edition.id }, part: 'decide' as const, posted, problem }
  return (
    <form method="post" action={paths.decision(sheet.request.id)} id="decision">
      <input type="hidden" name="decision_id" value={decisionId} />
      <input type="hidden" name="revision" value={sheet.revision.sha256} />
      <input type="hidden" name="promise" value={`${1 - returned}/${returned}`} data-promise />
      <input type="hidden" name={itemField(item, 'hash')} value={hash} />
      <div class="row">
        <ReturnBox view={view} word={ja.decision.candidate.return} />
      </div>
      <DecidePanel
        turn={turn}
        rows={1}
        accepted={1 - returned}
        returned={returned}
        revision={sheet.revision}
        comment={undecided.comment}
        problem={undecided.problems.find((one) => one.item === null) ?? null}
      />
    </form>
  )
}
