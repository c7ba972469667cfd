import { type RequestHead, findAct, listWaitingRows, recordOpened } from '@torikumi/database'
import type { NewAct, RefusalCode, ReviewPayload } from '@torikumi/domain'
import { actHead } from '../../acts/act-head.ts'
import { postAct } from '../../acts/post-act.ts'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf, subjectOf } from '../../env.ts'
import { render } from '../../http/render.ts'
import { shellOf } from '../../layout/shell.ts'
import { paths, withReceipt } from '../../paths.ts'
import { ConfirmChoicePage } from './confirm-page.tsx'
import type { Undecided } from './decision-view.ts'
import { type DecisionForm, chosenRows, decisionProblems, readDecisionForm } from './form.ts'
import { postedBefore } from './posted-before.ts'
import { decisionPage } from './show-decision.tsx'
import { type NoTurn, turnOn } from './turn.ts'

/** 回議, 決裁, 差戻し, 企画課確認. */
export function decisionRoutes(deps: Deps) {
  return {
    'GET /requests/:id/decision': async (c) => {
      const request = subjectOf(c)
      // The first view by the one whose turn it is ends 引戻し; for everybody else nothing is written.
      await recordOpened(deps.db, request.id, memberOf(c).person, c.get('now'))
      const undecided = await postedBefore(deps.db, c, request)
      return decisionPage(deps, c, request, undecided === null ? {} : { undecided })
    },
    'POST /requests/:id/decision': async (c) => {
      const request = subjectOf(c)
      const form = readDecisionForm(c.get('form'))
      if ((await findAct(deps.db, form.decisionId)) !== null) return send(deps, c, request, form)
      const turn = await turnOn(deps.db, memberOf(c), request, c.get('today'))
      const problems = decisionProblems(form)
      const { accepted, returned } = chosenRows(form)
      if (problems.length > 0) return decisionPage(deps, c, request, { undecided: kept(form, problems), status: 422 })
      const isPromised = accepted.length === form.promise.accepted && returned.length === form.promise.returned
      if (turn.kind === 'none') {
        const refused = { code: await whyNot(deps, request, turn), params: {} }
        return decisionPage(deps, c, request, { undecided: kept(form), refused, status: 409 })
      }
      if (!isPromised) {
        const shell = await shellOf(deps.db, c, request.cycle)
        const counts = { accepted: accepted.length, returned: returned.length }
        return render(
          c,
          <ConfirmChoicePage shell={shell} request={request.id} turn={turn} form={c.get('form')} {...counts} />,
        )
      }
      return send(deps, c, request, form)
    },
  } satisfies Record<string, Handler>
}

/** Why nothing can be done here: nothing is written for somebody whose turn it is not. */
async function whyNot({ db }: Deps, request: RequestHead, turn: NoTurn): Promise<RefusalCode> {
  if (turn.isSelf) return 'self-decision'
  const waiting = await listWaitingRows(db, { requests: [request.id] })
  return waiting.length === 0 ? 'not-waiting' : 'not-your-post'
}

function kept({ rows, comment }: DecisionForm, problems: Undecided['problems'] = []): Undecided {
  return { rows, comment, problems }
}

async function send(deps: Deps, c: Ctx, request: RequestHead, form: DecisionForm): Promise<Response> {
  const { accepted, returned } = chosenRows(form)
  const byPlanning = form.act === 'confirm'
  const payload: ReviewPayload = {
    revisionSha256: form.revision,
    accepted,
    returned,
    byPlanning,
    comment: form.comment,
  }
  const { decisionId } = form
  const kind = accepted.length === 0 && returned.length > 0 ? 'return' : form.act
  const act = {
    ...actHead(c, decisionId),
    subject: { kind: 'request', id: request.id },
    kind,
    payload,
  } as NewAct
  const posted = await postAct(deps, act, { kind: 'request', id: request.id })
  switch (posted.kind) {
    case 'recorded':
      return c.redirect(withReceipt(paths.decision(request.id), decisionId), 303)
    case 'pending':
      return c.redirect(paths.act(decisionId), 303)
    case 'refused':
      return decisionPage(deps, c, request, { undecided: kept(form), refused: posted, status: 409 })
  }
}
