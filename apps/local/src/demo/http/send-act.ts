import { setTimeout as sleep } from 'node:timers/promises'
import type { FormButton, HtmlForm } from './html-form.ts'
import { readableText } from './html-form.ts'
import type { HtmlPage } from './html-page.ts'
import { UnexpectedAnswer, type Visitor } from './visitor.ts'

const LIMIT_MS = 120_000
const POLL_MS = 300

/** The application said no: what it said, in its own words. `passes`: another act is under way, and soon it may say yes. */
export class ActRefused extends Error {
  override name = 'ActRefused'
  readonly passes: boolean

  constructor(message: string, passes = false) {
    super(message)
    this.passes = passes
  }
}

const CONFLICT = 409

/**
 * Presses the button of an act and waits for the record's answer, also where the page says that the act is under way. Gives
 * the decision id of the receipt. Throws {@link ActRefused} with the page's words, {@link UnexpectedAnswer} where nothing
 * answers.
 */
export async function sendAct(
  visitor: Visitor,
  page: HtmlPage,
  form: HtmlForm,
  button: Pick<FormButton, 'name' | 'value'>,
): Promise<string> {
  const until = Date.now() + LIMIT_MS
  let answer = await visitor.press(page, form, button)
  for (;;) {
    const receipt = answer.url.searchParams.get('receipt')
    if (receipt !== null) return receipt
    const refusal = saysNo(answer)
    if (refusal !== null) throw new ActRefused(`${answer.url.pathname}: ${refusal}`, answer.status === CONFLICT)
    if (Date.now() > until) throw new UnexpectedAnswer(`${answer.url.href} gives no receipt`)
    await sleep(POLL_MS)
    answer = await visitor.open(answer.url)
  }
}

/** The words of a page that refuses; null where it does not. */
export function saysNo(page: HtmlPage): string | null {
  const [banner] = page.withClass('banner-failed')
  if (banner !== undefined) return readableText(banner)
  return page.status >= 400 ? `${page.status} ${page.heading}` : null
}
