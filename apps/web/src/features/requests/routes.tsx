import { findAct } from '@torikumi/database'
import type { NewAct } from '@torikumi/domain'
import type { Child } from 'hono/jsx'
import { actHead } from '../../acts/act-head.ts'
import { postAct } from '../../acts/post-act.ts'
import { receiptNamed } from '../../acts/receipt.ts'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf, subjectOf } from '../../env.ts'
import { newDecisionId } from '../../acts/decision-id.ts'
import { clockTime } from '../../format/dates.ts'
import { RefusedBanner } from '../../acts/refused-banner.tsx'
import { render } from '../../http/render.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { Banner } from '../../layout/banner.tsx'
import { KeptTexts } from '../../layout/kept-fields.tsx'
import { ReceiptBanner } from '../../layout/receipt-banner.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths, withReceipt } from '../../paths.ts'
import { publicationPage } from '../../work/publication-page.ts'
import { isOpened, whoIsAsked } from '../../work/waits-on.ts'
import { ToMend, UnderWay, WhereItIs } from './banners.tsx'
import { type AnswerForm, readAnswerForm } from './form.ts'
import { CorrectionBanner } from './published-beside.tsx'
import { AnswerPage } from './page.tsx'
import { NOTHING_UNSAVED, type Unsaved, rowViews } from './row-view.ts'
import { saveRows } from './save-rows.ts'
import { type Sheet, loadSheet } from './sheet.ts'
import { submissionOf, whatIsMissing } from './submission.ts'
import { usualFormHints } from './usual-form-hints.ts'

/** 回答: drafting, submitting, withdrawing. */
export function requestRoutes(deps: Deps) {
  return {
    'GET /requests/:id': async (c) => {
      const request = subjectOf(c)
      if (request.kind === 'publication') return c.redirect(await publicationPage(deps.db, request), 303)
      const receipt = await receiptNamed(deps.db, c, { kind: 'request', id: request.id })
      const sheet = await loadSheet(deps.db, request)
      const waitsOn = (await whoIsAsked(deps.db, [request.id], c.get('today'))).get(request.id)?.posts ?? []
      const banner = receipt === null ? undefined : <ReceiptBanner receipt={receipt} waitsOn={waitsOn} />
      return answerPage(deps, c, sheet, { above: banner })
    },
    'POST /requests/:id': async (c) => {
      const request = subjectOf(c)
      if (request.kind === 'publication') throw new NotForYouError('answered on the page of its year')
      const sheet = await loadSheet(deps.db, request)
      const form = readAnswerForm(c.get('form'), sheet.rows)
      switch (form.act) {
        case 'save':
          return save(deps, c, sheet, form)
        case 'submit':
          return submit(deps, c, sheet, form)
        case 'withdraw':
          return send(deps, c, sheet, { kind: 'withdraw', payload: {} }, form)
      }
    },
  } satisfies Record<string, Handler>
}

async function save(deps: Deps, c: Ctx, sheet: Sheet, form: AnswerForm): Promise<Response> {
  if (c.req.header('accept') === 'application/json') return saveQuietly(deps, c, sheet, form)
  return (await saveOrAskAgain(deps, c, sheet, form)) ?? c.redirect(`${paths.request(sheet.request.id)}#rows`, 303)
}

/** Saving while somebody types: the page stays, and is told the words, the rows' new versions and what to say below their fields. */
async function saveQuietly(deps: Deps, c: Ctx, sheet: Sheet, form: AnswerForm): Promise<Response> {
  const at = c.get('now')
  const { problems, conflicts, locked, versions } = await saveRows(deps.db, sheet, form, {
    person: memberOf(c).person,
    at,
  })
  const isWhole = problems.size + conflicts.size + locked.length === 0
  const words = isWhole ? ja.answers.saved(clockTime(at)) : ja.answers.savedInPart
  c.header('Cache-Control', 'no-store')
  return c.json({ isWhole, words, versions: Object.fromEntries(versions), hints: usualFormHints(form) })
}

/** Saves the posted rows; gives the page that asks for what could not be taken, null where everything was. */
async function saveOrAskAgain(deps: Deps, c: Ctx, sheet: Sheet, form: AnswerForm): Promise<Response | null> {
  const saved = await saveRows(deps.db, sheet, form, { person: memberOf(c).person, at: c.get('now') })
  if (saved.problems.size + saved.conflicts.size + saved.locked.length === 0) return null
  const kept = new Map([...form.rows].filter(([item]) => saved.problems.has(item) || saved.conflicts.has(item)))
  const unsaved = { posted: kept, problems: saved.problems, conflicts: saved.conflicts }
  const fresh = await loadSheet(deps.db, sheet.request)
  const locked = saved.locked.length > 0 && (
    <Banner tone="failed" title={ja.answers.lockedTitle} focus={saved.problems.size === 0}>
      <p>{ja.answers.lockedLead}</p>
      <KeptTexts form={c.get('form')} title={ja.problems.unavailable.kept} />
    </Banner>
  )
  const views = rowViews(fresh, unsaved)
  const mend = saved.problems.size > 0 && <ToMend views={views} missing={[]} saved={saved.saved} />
  const above = (
    <>
      {mend}
      {locked}
    </>
  )
  return answerPage(deps, c, fresh, { above, unsaved, status: saved.problems.size > 0 ? 422 : 409 })
}

async function submit(deps: Deps, c: Ctx, sheet: Sheet, form: AnswerForm): Promise<Response> {
  const actor = memberOf(c).person
  // The same form again: its rows are no longer open, and its answer stands in the record.
  if ((await findAct(deps.db, form.decisionId)) !== null) {
    return send(deps, c, sheet, { kind: 'submit', payload: submissionOf(sheet, actor, form.rows) }, form)
  }
  const again = await saveOrAskAgain(deps, c, sheet, form)
  if (again !== null) return again
  const fresh = await loadSheet(deps.db, sheet.request)
  const missing = whatIsMissing(fresh)
  if (missing.problems.size + missing.empty.length > 0) {
    const unsaved: Unsaved = { ...NOTHING_UNSAVED, problems: missing.problems }
    const above = <ToMend views={rowViews(fresh, unsaved)} missing={missing.empty} saved={0} />
    return answerPage(deps, c, fresh, { above, unsaved, status: 422 })
  }
  return send(deps, c, fresh, { kind: 'submit', payload: submissionOf(fresh, actor) }, form)
}

type SectionAct = Pick<Extract<NewAct, { kind: 'submit' | 'withdraw' }>, 'kind' | 'payload'>

async function send(deps: Deps, c: Ctx, sheet: Sheet, act: SectionAct, { decisionId }: AnswerForm): Promise<Response> {
  const { id } = sheet.request
  const subject = { kind: 'request', id } as const
  const posted = await postAct(deps, { ...actHead(c, decisionId), subject, ...act } as NewAct, subject)
  if (posted.kind === 'recorded') return c.redirect(withReceipt(paths.request(id), decisionId), 303)
  if (posted.kind === 'pending') return c.redirect(paths.act(decisionId), 303)
  const title = act.kind === 'submit' ? ja.answers.refused : ja.answers.withdrawRefused
  const above = <RefusedBanner title={title} refused={posted} today={c.get('today')} names={sheet} />
  return answerPage(deps, c, await loadSheet(deps.db, sheet.request), { above, status: 409 })
}

interface Shown {
  above?: Child
  unsaved?: Unsaved
  status?: 200 | 409 | 422
}

async function answerPage(deps: Deps, c: Ctx, sheet: Sheet, { above, unsaved, status }: Shown): Promise<Response> {
  const views = rowViews(sheet, unsaved)
  const waitsOn = (await whoIsAsked(deps.db, [sheet.request.id], c.get('today'))).get(sheet.request.id)?.posts ?? []
  const decisionId = newDecisionId()
  const banners = (
    <>
      {above}
      <CorrectionBanner sheet={sheet} />
      <UnderWay openAct={sheet.openAct} person={memberOf(c).person} />
      <WhereItIs
        sheet={sheet}
        waitsOn={waitsOn}
        mayWithdraw={!(await isOpened(deps.db, sheet.request.id))}
        decisionId={newDecisionId()}
      />
    </>
  )
  const shell = await shellOf(deps.db, c, sheet.request.cycle)
  const page = (
    <AnswerPage
      shell={shell}
      sheet={sheet}
      views={views}
      decisionId={decisionId}
      waitsOn={waitsOn}
      above={banners}
      failed={status !== undefined && status !== 200}
    />
  )
  return render(c, page, status ?? 200)
}
