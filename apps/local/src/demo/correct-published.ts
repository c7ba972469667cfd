import { setTimeout as sleep } from 'node:timers/promises'
import type { HtmlForm } from './http/html-form.ts'
import { ActRefused, saysNo, sendAct } from './http/send-act.ts'
import { UnexpectedAnswer, Visitor } from './http/visitor.ts'
import { type JudgedOtherwise, judgeOtherwise } from './judge-otherwise.ts'
import { Person } from './person.ts'
import { reviewRequest } from './review-request.ts'
import type { YearScript } from './year-script.ts'

/** A correction of a published year, as it is typed. */
export interface CorrectionScript {
  kind: 'correction' | 'update'
  reason: string
  /** The rows to be answered anew, by the id of their indicator or activity. */
  rows: readonly string[]
  /** What the section writes into every named row, field → text. */
  fields: Readonly<Record<string, string>>
  /** What planning says of judgements that it had made of the published answers. */
  judged: readonly JudgedOtherwise[]
  /** 公表日, `YYYY-MM-DD`. */
  publishOn: string
  /** The number of the edition it makes. */
  edition: number
}

const PATIENCE_MS = 120_000
const PAUSE_MS = 250

/**
 * Plays a correction of the published year, as its people do it: planning begins it, the section answers anew, the routes decide,
 * planning has the next edition made and asks for its publication. Ends when that edition is public. Throws {@link ActRefused}
 * where the application says no, {@link UnexpectedAnswer} when nothing moves for two minutes.
 */
export async function correctPublished(script: YearScript, correction: CorrectionScript, signal: AbortSignal) {
  const people = script.accounts.map(
    (account) => new Person(account, script.password, new Visitor(script.baseUrl, signal)),
  )
  const planner = people.find(({ account }) => account === script.planning)
  if (planner === undefined) throw new ActRefused(`no account ${script.planning}`)
  const page = await begin(planner, script, correction)
  const anybody = new Visitor(script.baseUrl, signal)
  const published = `/public/${script.municipality}/${script.fiscalYear}/editions/${correction.edition}/`
  let lastMove = Date.now()
  while (!(await anybody.exists(published))) {
    let moved = false
    for (const person of people) moved = (await doWhatWaits(person, script, correction)) || moved
    moved = (await prepare(planner, page, correction)) || moved
    if (moved) lastMove = Date.now()
    else await sleep(PAUSE_MS, undefined, { signal })
    if (Date.now() - lastMove > PATIENCE_MS) throw new UnexpectedAnswer(`${page} does not move`)
  }
}

/** 訂正・更新を始める; gives the path of its page. */
async function begin(planner: Person, { fiscalYear }: YearScript, correction: CorrectionScript): Promise<string> {
  const page = await planner.open(`/cycles/${fiscalYear}/corrections`)
  const form = page.formWithButton('act', 'correct')
  if (form === null) throw new ActRefused(`${page.url.pathname} begins no correction (${page.heading})`)
  form.fill('kind', correction.kind)
  form.fill('reason', correction.reason)
  for (const row of correction.rows) form.fill(`rows[${row}]`, 'yes')
  await sendAct(planner.visitor, page, form, { name: 'act', value: 'correct' })
  const year = await planner.open(`/cycles/${fiscalYear}`)
  const own = year.links().map(({ pathname }) => pathname)
  const path = own.find((one) => /\/corrections\/\d+$/.test(one))
  if (path === undefined) throw new ActRefused(`${year.url.pathname} leads to no correction`)
  return path
}

async function doWhatWaits(person: Person, script: YearScript, correction: CorrectionScript): Promise<boolean> {
  const page = await person.open('/')
  const paths = new Set(
    page.withClass('work-entry').flatMap((entry) => page.links(entry).map(({ pathname }) => pathname)),
  )
  let moved = false
  for (const path of paths) {
    if (path.endsWith('/decision')) {
      await reviewRequest(person, path, script.mistake)
      moved = true
    } else if (/^\/requests\/[^/]+$/.test(path)) moved = (await answerAnew(person, path, correction)) || moved
  }
  return moved
}

/** Answers the named rows on the page of their request; false where the path leads elsewhere, as to a candidate. */
async function answerAnew(person: Person, path: string, { fields }: CorrectionScript): Promise<boolean> {
  const page = await person.open(path)
  const form = page.formWithButton('act', 'submit')
  if (form === null) return false
  fillRows(form, fields)
  const saved = await person.visitor.press(page, form, { name: 'act', value: 'save' })
  const refusal = saysNo(saved)
  if (refusal !== null) throw new ActRefused(`${path}: ${refusal}`)
  const again = saved.formWithButton('act', 'submit')
  if (again === null) throw new ActRefused(`${path} cannot be submitted (${saved.heading})`)
  for (const name of again.names) if (name.endsWith('.empty') && again.takes(name, 'yes')) again.fill(name, 'yes')
  await sendAct(person.visitor, saved, again, { name: 'act', value: 'submit' })
  return true
}

function fillRows(form: HtmlForm, fields: Readonly<Record<string, string>>): void {
  for (const name of form.names) {
    const field = /^items\[[^\]]+\]\.(\w+)$/.exec(name)?.[1]
    const text = field === undefined ? undefined : fields[field]
    if (text !== undefined) form.fill(name, text)
  }
}

/** What planning does on the page of the correction as it stands; true where something was done. */
async function prepare(planner: Person, path: string, { publishOn, judged }: CorrectionScript): Promise<boolean> {
  const page = await planner.open(path)
  for (const act of ['make-candidate', 'request-publication']) {
    const form = page.formWithButton('act', act)
    if (form === null) continue
    const failure = saysNo(page)
    if (failure !== null) throw new ActRefused(`${path}: ${failure}`)
    if (act === 'make-candidate') {
      await judgeOtherwise(planner, path, judged)
      form.fill('publishOn', publishOn)
    }
    await sendAct(planner.visitor, page, form, { name: 'act', value: act })
    return true
  }
  return false
}
