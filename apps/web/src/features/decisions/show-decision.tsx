import type { RequestHead } from '@torikumi/database'
import { newDecisionId } from '../../acts/decision-id.ts'
import { receiptNamed } from '../../acts/receipt.ts'
import type { RefusedAct } from '../../acts/refusal-words.ts'
import { RefusedBanner } from '../../acts/refused-banner.tsx'
import type { Deps } from '../../deps.ts'
import { type Ctx, memberOf } from '../../env.ts'
import { render } from '../../http/render.ts'
import { Banner } from '../../layout/banner.tsx'
import { ErrorSummary } from '../../layout/error-summary.tsx'
import { ReceiptBanner } from '../../layout/receipt-banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { whoIsAsked } from '../../work/waits-on.ts'
import { UnderWay } from '../requests/banners.tsx'
import { fieldId } from '../requests/field-parts.tsx'
import { type Sheet, loadSheet } from '../requests/sheet.ts'
import { candidatePage } from './candidate-page.tsx'
import { shownRows } from './compare-bar.tsx'
import { compareWith } from './comparison.ts'
import { NOTHING_POSTED, type Undecided, decisionRows } from './decision-view.ts'
import { DecisionPage } from './page.tsx'
import { decisionProblemWords } from './return-box.tsx'
import { type NoTurn, type Turn, turnOn } from './turn.ts'

/** What the page shows besides the record: texts that were not taken and why. */
export interface ShownDecision {
  undecided?: Undecided
  refused?: RefusedAct
  status?: 200 | 409 | 422
}

/** Answers with the decision page as it stands now. */
export async function decisionPage(deps: Deps, c: Ctx, head: RequestHead, shown: ShownDecision): Promise<Response> {
  const today = c.get('today')
  const sheet = await loadSheet(deps.db, head)
  const turn = await turnOn(deps.db, memberOf(c), head, today)
  const undecided = shown.undecided ?? NOTHING_POSTED
  const above = await bannersOf(deps, c, sheet, turn, { ...shown, undecided })
  const shell = await shellOf(deps.db, c, head.cycle)
  const failed = shown.status !== undefined && shown.status !== 200
  if (head.kind === 'publication') {
    const page = await candidatePage(deps.db, {
      shell,
      sheet,
      turn,
      undecided,
      above,
      failed,
      decisionId: newDecisionId(),
    })
    return render(c, page, shown.status ?? 200)
  }
  const compare = await compareWith(deps.db, sheet, c.req.query('compare'))
  const rows = decisionRows(sheet, turn, compare, undecided, today)
  const page = (
    <DecisionPage
      shell={shell}
      sheet={sheet}
      turn={turn}
      rows={rows}
      compare={compare}
      shown={shownRows(c.req.query('rows'), rows.length)}
      undecided={undecided}
      decisionId={newDecisionId()}
      above={above}
      failed={failed}
    />
  )
  return render(c, page, shown.status ?? 200)
}

async function bannersOf(
  { db }: Deps,
  c: Ctx,
  sheet: Sheet,
  turn: Turn | NoTurn,
  { undecided, refused }: ShownDecision & { undecided: Undecided },
) {
  const today = c.get('today')
  const { id } = sheet.request
  const receipt = await receiptNamed(db, c, { kind: 'request', id })
  const asked = (await whoIsAsked(db, [id], today)).get(id)
  const nameOf = new Map(sheet.rows.map((row) => [row.id, row.name]))
  return (
    <>
      {receipt !== null && (
        <ReceiptBanner
          receipt={receipt}
          waitsOn={asked?.posts ?? []}
          isCandidate={sheet.request.kind === 'publication'}
        />
      )}
      {undecided.problems.length > 0 && (
        <ErrorSummary
          lines={undecided.problems.map((problem) => ({
            href: problem.item === null ? '#comment' : `#${fieldId(problem.item, 'reason')}`,
            words: decisionProblemWords(
              problem,
              nameOf.get(problem.item ?? '') ?? ja.decision.comment,
              undecided.rows.get(problem.item ?? '')?.reason ?? undecided.comment,
            ),
          }))}
        />
      )}
      {refused !== undefined && (
        <RefusedBanner title={ja.decision.refused} refused={refused} today={today} names={sheet} />
      )}
      <UnderWay openAct={sheet.openAct} person={memberOf(c).person} />
      {receipt === null && refused === undefined && (
        <WhoseTurn turn={turn} posts={asked?.posts ?? []} vacant={asked?.vacant ?? false} />
      )}
      {turn.kind !== 'none' && turn.raisedTo !== null && (
        <Banner tone="information" title={ja.decision.raised(asked?.posts.join('、') ?? '')} />
      )}
    </>
  )
}

function WhoseTurn({ turn, posts, vacant }: { turn: Turn | NoTurn; posts: readonly string[]; vacant: boolean }) {
  if (turn.kind !== 'none' || (posts.length === 0 && !vacant)) return null
  const title = turn.isSelf ? ja.decision.selfDecision : ja.decision.notYourTurn
  const words = turn.isSelf ? ja.decision.selfDecisionLead : ja.decision.notYourTurnLead
  return (
    <Banner tone="information" mark="lock" title={title}>
      <p>{posts.length === 0 ? ja.decision.vacantLead : words(posts.join('、'))}</p>
    </Banner>
  )
}
