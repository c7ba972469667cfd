import type { Element } from 'domhandler'
import { type HtmlForm, readableText } from './http/html-form.ts'
import type { HtmlPage } from './http/html-page.ts'
import { ActRefused, saysNo, sendAct } from './http/send-act.ts'
import type { Person } from './person.ts'
import { type RowAnswer, rowKey } from './row-answer.ts'
import type { Mistake } from './year-script.ts'

/** A row of the answer page that can be filled in. */
interface OpenRow {
  key: string
  /** What its field names begin with: `items[<id>].`. */
  prefix: string
  element: Element
}

/** What a section writes. */
export interface Answering {
  answers: ReadonlyMap<string, RowAnswer>
  mistake: Mistake
}

const SAVE = { name: 'act', value: 'save' }
const SUBMIT = { name: 'act', value: 'submit' }

/**
 * Answers a request on its page: types every open row, saves, ticks 回答なし where a field is meant to be empty, submits. The row
 * of the mistake carries its wrong text until it was returned. Gives the decision id. Throws {@link ActRefused} on a row
 * nobody gave an answer for.
 */
export async function answerRequest(person: Person, path: string, answering: Answering): Promise<string> {
  const page = await person.open(path)
  const form = formOf(page)
  for (const row of openRows(page, form)) fillRow(form, row, answering)
  const saved = await person.visitor.press(page, form, SAVE)
  const refusal = saysNo(saved)
  if (refusal !== null) throw new ActRefused(`${path}: ${refusal}`)
  const again = formOf(saved)
  for (const name of again.names) if (name.endsWith('.empty') && again.takes(name, 'yes')) again.fill(name, 'yes')
  return sendAct(person.visitor, saved, again, SUBMIT)
}

function formOf(page: HtmlPage): HtmlForm {
  const form = page.formWithButton(SUBMIT.name, SUBMIT.value)
  if (form === null) throw new ActRefused(`${page.url.pathname} cannot be answered now (${page.heading})`)
  return form
}

function openRows(page: HtmlPage, form: HtmlForm): OpenRow[] {
  return page.withClass('measure').flatMap((measure) => {
    const [code] = page.withClass('code', measure)
    return page.withTag('article', measure).flatMap((element) => {
      const [prefix] = namesIn(page, element).flatMap((name) => /^items\[[^\]]+\]\./.exec(name)?.[0] ?? [])
      const [heading] = page.withClass('row-head', element).flatMap((head) => page.withTag('h4', head))
      if (prefix === undefined || heading === undefined || code === undefined) return []
      const kind = form.names.includes(`${prefix}raw`) ? 'indicator' : 'activity'
      return [{ key: rowKey(kind, readableText(code), nameOf(page, heading)), prefix, element }]
    })
  })
}

function namesIn(page: HtmlPage, element: Element): string[] {
  return [...page.withTag('input', element), ...page.withTag('textarea', element)].flatMap(
    ({ attribs }) => attribs['name'] ?? [],
  )
}

/** The heading of a row without its label (KPI 1, 取組 2). */
function nameOf(page: HtmlPage, heading: Element): string {
  const [label] = page.withClass('row-label', heading)
  const text = readableText(heading)
  return label === undefined ? text : text.slice(readableText(label).length).trim()
}

function fillRow(form: HtmlForm, { key, prefix, element }: OpenRow, { answers, mistake }: Answering): void {
  const answer = answers.get(key)
  if (answer === undefined) throw new ActRefused(`nobody gave an answer for ${key}`)
  for (const [field, text] of Object.entries(answer.fields)) form.fill(`${prefix}${field}`, text)
  const isMistaken = key === rowKey('activity', mistake.measure, mistake.name)
  const wasReturned = readableText(element).includes(mistake.reason)
  if (isMistaken && !wasReturned) form.fill(`${prefix}thisYear`, mistake.wrongText)
}
