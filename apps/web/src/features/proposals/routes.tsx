import {
  type Cycle,
  type StoredProposal,
  type TakenCells,
  findCycle,
  findProposal,
  leaveCells,
  takeCells,
} from '@torikumi/database'
import type { Child } from 'hono/jsx'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { defectWords } from '../../format/text-words.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { isUuid } from '../../http/bad-form.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { fieldWord, otherYear } from './cell-view.ts'
import { readProposalForm } from './form.ts'
import { ProposalPage } from './page.tsx'

/** 文書からの取り込み案: planning looks at what a document would change, and takes it cell by cell. */
export function proposalRoutes(deps: Deps) {
  return {
    'GET /cycles/:fiscalYear/proposals/:id': async (c) => {
      const { cycle, proposal } = await loadProposal(deps, c)
      return show(deps, c, cycle, proposal, { above: receipt(c) })
    },
    'POST /cycles/:fiscalYear/proposals/:id': async (c) => decide(deps, c),
  } satisfies Record<string, Handler>
}

async function loadProposal({ db }: Deps, c: Ctx): Promise<{ cycle: Cycle; proposal: StoredProposal }> {
  const [fiscalYear, id] = [c.req.param('fiscalYear') ?? '', c.req.param('id') ?? '']
  const cycle = /^\d{4}$/.test(fiscalYear) ? await findCycle(db, Number(fiscalYear)) : null
  const proposal = isUuid(id) ? await findProposal(db, id) : null
  if (cycle === null || proposal === null || proposal.cycle !== cycle.id) throw new NotForYouError('no such proposal')
  return { cycle, proposal }
}

async function decide(deps: Deps, c: Ctx): Promise<Response> {
  const { cycle, proposal } = await loadProposal(deps, c)
  const { act, chosen } = readProposalForm(c.get('form'))
  const page = paths.proposal(cycle.fiscalYear, proposal.id)
  const decided = { proposal: proposal.id, by: memberOf(c).person, at: c.get('now') }
  if (act === 'leave') return c.redirect(`${page}?left=${await leaveCells(deps.db, decided)}`, 303)
  if (chosen.length === 0) {
    const above = (
      <Banner tone="failed" title={ja.proposals.nothingChosen} focus>
        <p>{ja.proposals.nothingChosenHint}</p>
      </Banner>
    )
    return show(deps, c, cycle, proposal, { above, failed: true, chosen: new Set(), status: 422 })
  }
  const outcome = await takeCells(deps.db, { ...decided, cells: chosen })
  if (outcome.refused.length === 0) return c.redirect(`${page}?taken=${outcome.taken.length}`, 303)
  const { proposal: fresh } = await loadProposal(deps, c)
  const above = <Refused outcome={outcome} proposal={fresh} cycle={cycle} today={c.get('today')} />
  return show(deps, c, cycle, fresh, { above, failed: true, chosen: new Set(), status: 409 })
}

function receipt(c: Ctx): Child {
  for (const [name, words] of [
    ['taken', ja.proposals.takenNow],
    ['left', ja.proposals.leftNow],
  ] as const) {
    const count = c.req.query(name) ?? ''
    if (!/^\d{1,6}$/.test(count)) continue
    return (
      <Banner tone="receipt" title={words(Number(count))} focus>
        {name === 'taken' && <p>{ja.proposals.takenHint}</p>}
      </Banner>
    )
  }
  return null
}

const Refused = ({
  outcome,
  proposal,
  cycle,
  today,
}: {
  outcome: TakenCells
  proposal: StoredProposal
  cycle: Cycle
  today: string
}) => (
  <Banner tone="failed" title={ja.proposals.someRefused(outcome.taken.length, outcome.refused.length)} focus>
    <ul>
      {outcome.refused.map(({ no, why }) => {
        const cell = proposal.cells.find((one) => one.no === no)
        const name = cell === undefined ? '' : `${cell.row.name}　${fieldWord(cell, cycle.fiscalYear, today)}：`
        return (
          <li>
            <a href={`#cell-${no}`}>
              {name}
              {why === 'direction' || why === 'no-glyph'
                ? defectWords(why, cell?.proposed ?? '')
                : ja.proposals.why[why]}
            </a>
          </li>
        )
      })}
    </ul>
  </Banner>
)

async function show(
  deps: Deps,
  c: Ctx,
  cycle: Cycle,
  proposal: StoredProposal,
  shown: { above: Child; failed?: boolean; chosen?: ReadonlySet<number>; status?: 409 | 422 },
): Promise<Response> {
  const untouched = otherYear(proposal, cycle.fiscalYear) === null ? null : new Set<number>()
  const { above, failed = false, chosen = untouched, status = 200 } = shown
  const shell = await shellOf(deps.db, c, cycle)
  const page = { shell, cycle, proposal, chosen, above, failed }
  return render(c, <ProposalPage {...page} />, status)
}
