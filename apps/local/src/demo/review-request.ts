import { type Element, isTag } from 'domhandler'
import { type HtmlForm, textWithout } from './http/html-form.ts'
import type { HtmlPage } from './http/html-page.ts'
import { ActRefused, sendAct } from './http/send-act.ts'
import type { Person } from './person.ts'
import type { Mistake } from './year-script.ts'

/** What accepts rows, by who is asked: 回議済にする, 決裁する, 企画課確認をする. */
const ACCEPT = ['agree', 'approve', 'confirm']
/** Only the 決裁権者 returns the mistaken row. */
const DECIDE = 'approve'

/** What became of a review. */
export interface Review {
  decisionId: string
  returned: boolean
}

/**
 * Reviews what waits for this person on the page of a submission: accepts every row, except that the 決裁権者 returns the
 * mistaken one with its reason. Throws {@link ActRefused} where the page offers nothing to accept.
 */
export async function reviewRequest(person: Person, path: string, mistake: Mistake): Promise<Review> {
  const page = await person.open(path)
  for (const act of ACCEPT) {
    const form = page.formWithButton('act', act)
    if (form === null) continue
    const rows = form.names
      .filter((name) => /^items\[[^\]]+\]\.hash$/.test(name))
      .map((name) => name.replace(/hash$/, ''))
    const returned = act === DECIDE ? rows.filter((row) => showsMistake(page, row, mistake)) : []
    for (const row of returned) returnRow(form, row, mistake.reason)
    form.fill('promise', `${rows.length - returned.length}/${returned.length}`)
    const decisionId = await sendAct(person.visitor, page, form, { name: 'act', value: act })
    return { decisionId, returned: returned.length > 0 }
  }
  throw new ActRefused(`${path} offers nothing to accept (${page.heading})`)
}

function returnRow(form: HtmlForm, row: string, reason: string): void {
  form.fill(`${row}return`, 'yes')
  form.fill(`${row}reason`, reason)
}

/** True where the part of the page that belongs to a row says what the mistake says; struck-out words are passed over. */
function showsMistake(page: HtmlPage, row: string, { wrongText }: Mistake): boolean {
  const fields = page.withTag('input').filter(({ attribs }) => attribs['name']?.startsWith('items['))
  const own = fields.find(({ attribs }) => attribs['name'] === `${row}return`)
  if (own === undefined) return false
  const others = fields.filter(({ attribs }) => attribs['name']?.startsWith(row) !== true)
  let part: Element = own
  for (let up = part.parent; up !== null && isTag(up); up = up.parent) {
    if (others.some((other) => isWithin(other, up))) break
    part = up
  }
  return textWithout('del', part).includes(wrongText)
}

function isWithin(element: Element, ancestor: Element): boolean {
  for (let up = element.parent; up !== null; up = up.parent) if (up === ancestor) return true
  return false
}
