import {
  type WrittenDownAct,
  answerOf,
  cancelAct,
  findAct,
  findCorrection,
  findRequest,
  listCycles,
  loadRequestSubject,
  postTitles,
} from '@torikumi/database'
import type { CorrectPayload, OpenPayload } from '@torikumi/domain'
import { refusalWords } from '../../acts/refusal-words.ts'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { oneOf, refuseUnknownFields } from '../../http/bad-form.ts'
import { render } from '../../http/render.ts'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths, withReceipt } from '../../paths.ts'
import { publicationPage } from '../../work/publication-page.ts'
import { ActCancelledPage, ActPendingPage, ActRefusedPage } from './page.tsx'

/** 受付済み: an act that the record has not answered yet, followed by its author. */
export function actRoutes(deps: Deps) {
  return {
    'GET /acts/:decisionId': async (c) => follow(deps, c),
    /** The form of the page: `act` = `cancel` (受付を取り消す). */
    'POST /acts/:decisionId': async (c) => {
      const form = c.get('form')
      refuseUnknownFields(form, (name) => name === 'act')
      oneOf(form, 'act', ['cancel'])
      const decisionId = c.req.param('decisionId') ?? ''
      const cancelled = await cancelAct(deps.db, decisionId, memberOf(c).person, c.get('now'))
      return cancelled ? c.redirect(paths.act(decisionId), 303) : follow(deps, c, ja.acts.pending.tooLate)
    },
  } satisfies Record<string, Handler>
}

async function follow(deps: Deps, c: Ctx, problem?: string): Promise<Response> {
  const act = await findAct(deps.db, c.req.param('decisionId') ?? '')
  if (act === null) throw new NotForYouError('no such act')
  const answer = await answerOf(deps.db, act.decisionId)
  if (c.req.header('accept') === 'application/json') return c.json({ state: stateOf(answer) })
  const subject = await subjectPage(deps, act)
  const back = act.kind === 'submit' || act.kind === 'withdraw' ? subject : `${subject}?act=${act.decisionId}`
  const shell = await shellOf(deps.db, c)
  if (act.cancelled) return render(c, <ActCancelledPage shell={shell} back={back} />)
  if (answer === null || answer === 'pending')
    return render(c, <ActPendingPage shell={shell} act={act} problem={problem} />)
  if (answer.kind === 'recorded') return c.redirect(withReceipt(subject, act.decisionId), 303)
  const words = refusalWords(answer, c.get('today'), await namesFor(deps, act))
  return render(c, <ActRefusedPage shell={shell} act={act} words={words} back={back} />)
}

function stateOf(answer: Awaited<ReturnType<typeof answerOf>>): 'pending' | 'answered' {
  return answer === 'pending' ? 'pending' : 'answered'
}

/** The page an act was done on, where its receipt is shown. */
async function subjectPage({ db }: Deps, act: WrittenDownAct): Promise<string> {
  if (act.subject.kind === 'cycle') {
    const cycle = (await listCycles(db)).find((one) => one.id === act.subject.id)
    if (cycle !== undefined)
      return act.kind === 'ask-opinions' ? paths.opinionRequests(cycle.fiscalYear) : paths.cycle(cycle.fiscalYear)
    return act.kind === 'open' ? paths.cycles : paths.cycle((JSON.parse(act.payload) as OpenPayload).fiscalYear)
  }
  if (act.subject.kind === 'correction') return correctionPage(db, act)
  const request = await findRequest(db, act.subject.id)
  if (request === null) throw new NotForYouError('no such request')
  const isOfSection = act.kind === 'submit' || act.kind === 'withdraw'
  if (request.kind === 'publication' && isOfSection) return publicationPage(db, request)
  return isOfSection ? paths.request(request.id) : paths.decision(request.id)
}

/** A correction that was not begun has no page: back to where it is begun. */
async function correctionPage(db: Deps['db'], act: WrittenDownAct): Promise<string> {
  const correction = await findCorrection(db, act.subject.id)
  if (correction !== null) return paths.correction(correction.fiscalYear, correction.number)
  const { cycle: id } = JSON.parse(act.payload) as CorrectPayload
  const cycle = (await listCycles(db)).find((one) => one.id === id)
  if (cycle === undefined) throw new NotForYouError('no such year')
  return paths.corrections(cycle.fiscalYear)
}

async function namesFor({ db }: Deps, act: WrittenDownAct) {
  const request = act.subject.kind === 'request' ? await loadRequestSubject(db, act.subject.id) : null
  if (request === null) return null
  return {
    route: request.route,
    titles: await postTitles(
      db,
      request.route.steps.map((step) => step.post),
    ),
  }
}
