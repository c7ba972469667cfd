import type { Cycle, ProposalCell, StoredProposal } from '@torikumi/database'
import { countChanges, fiscalYearName } from '@torikumi/domain'
import type { Child, FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { Banner } from '../../layout/banner.tsx'
import { Breadcrumb, Page } from '../../layout/page.tsx'
import type { Shell } from '../../layout/shell.ts'
import { belowYear } from '../../layout/year-trail.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { CellRow } from './cell-row.tsx'
import { otherYear, sortedCells, turnOf } from './cell-view.ts'
import { OtherCells } from './other-cells.tsx'

export interface ProposalPageProps {
  shell: Shell
  cycle: Cycle
  proposal: StoredProposal
  /** The numbers of the ticked cells; null on a page that nobody has worked on. */
  chosen: ReadonlySet<number> | null
  above?: Child
  failed?: boolean
}

/** A document's proposal: every changed cell by measure, what stands there now and what the document says side by side. */
export const ProposalPage: FC<ProposalPageProps> = (props) => {
  const { shell, cycle, proposal, above, failed } = props
  const words = ja.proposals
  const { takeable, others } = sortedCells(proposal)
  const open = takeable.filter((cell) => turnOf(cell) === 'choose')
  const isUndecided = takeable.some((cell) => cell.decision === null)
  return (
    <Page
      shell={shell}
      title={words.title}
      current="cycles"
      failed={failed ?? false}
      {...(isUndecided ? { bar: <Bar fiscalYear={cycle.fiscalYear} canTake={open.length > 0} /> } : {})}
    >
      <Breadcrumb trail={belowYear(cycle.fiscalYear, shell.today)} here={words.title} />
      {above}
      <h1>{words.title}</h1>
      <p class="lead">{isUndecided ? words.lead : words.finished}</p>
      <OtherYear {...props} />
      <Facts proposal={proposal} today={shell.today} />
      <form method="post" id="proposal" action={paths.proposal(cycle.fiscalYear, proposal.id)}>
        {open.length > 1 && (
          <p class="buttons">
            <button type="button" class="button button-outlined" data-take-all="yes" hidden>
              {words.all}
            </button>
            <button type="button" class="button button-outlined" data-take-all="no" hidden>
              {words.none}
            </button>
          </p>
        )}
        {[...Map.groupBy(takeable, (cell) => `${cell.measureCode}　${cell.measureName}`)].map(([measure, cells]) => (
          <Measure measure={measure} cells={cells} {...props} />
        ))}
      </form>
      {others.length > 0 && <OtherCells cells={others} fiscalYear={cycle.fiscalYear} today={shell.today} />}
    </Page>
  )
}

const OtherYear: FC<ProposalPageProps> = ({ proposal, cycle, shell }) => {
  const other = otherYear(proposal, cycle.fiscalYear)
  if (other === null) return null
  const nameOf = (year: number) => fiscalYearName(year, shell.today)
  return (
    <Banner tone="attention" title={ja.proposals.otherYear(nameOf(other), nameOf(cycle.fiscalYear))}>
      <p>{ja.proposals.otherYearHint}</p>
    </Banner>
  )
}

const Facts: FC<{ proposal: StoredProposal; today: string }> = ({ proposal, today }) => {
  const words = ja.proposals
  const counts = countChanges(proposal.cells)
  const undecided = proposal.cells.filter((cell) => cell.takeable && cell.decision === null).length
  const facts: [string, string][] = [
    [words.facts.source, proposal.source],
    [words.facts.made, shortTime(proposal.madeAt, today)],
    [words.facts.by, proposal.by ?? words.commandLine],
    [words.tally.changed, String(counts.changed)],
    [words.undecided, String(undecided)],
    [words.tally.same, String(counts.same)],
    [words.tally['unknown-row'], String(counts['unknown-row'])],
  ]
  return (
    <dl class="facts">
      {facts.map(([term, text]) => (
        <div>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

const Measure: FC<ProposalPageProps & { measure: string; cells: readonly ProposalCell[] }> = ({
  measure,
  cells,
  cycle,
  shell,
  chosen,
}) => {
  const { columns } = ja.proposals
  return (
    <section class="part">
      <h2>{measure}</h2>
      <div class="proposal-scroll">
        <table class="table proposal">
          <thead>
            <tr>
              {[columns.take, columns.row, columns.now, columns.proposed].map((word) => (
                <th scope="col">{word}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <CellRow
                cell={cell}
                fiscalYear={cycle.fiscalYear}
                today={shell.today}
                chosen={chosen?.has(cell.no) ?? null}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const Bar: FC<{ fiscalYear: number; canTake: boolean }> = ({ fiscalYear, canTake }) => {
  const words = ja.proposals
  return (
    <section class="bar" aria-label={ja.shell.bar}>
      <div class="wide bar-row">
        <div class="bar-left">
          <a href={paths.cycle(fiscalYear)}>{words.back}</a>
        </div>
        <div class="bar-buttons">
          <button class="button button-outlined" form="proposal" name="act" value="leave">
            {words.leave}
          </button>
          {canTake && (
            <button class="button" form="proposal" name="act" value="take" data-take-words={words.takeCount('{count}')}>
              {words.take}
            </button>
          )}
        </div>
      </div>
    </section>
  )
}
