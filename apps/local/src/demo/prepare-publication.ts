import { ActRefused, saysNo, sendAct } from './http/send-act.ts'
import type { HtmlPage } from './http/html-page.ts'
import { type JudgedOtherwise, judgeOtherwise } from './judge-otherwise.ts'
import type { Person } from './person.ts'

const SETTLE = { name: 'act', value: 'settle' }
const SETTLED_AS = 'right-as-is'
const MAKE_CANDIDATE = { name: 'act', value: 'make-candidate' }
const REQUEST = { name: 'act', value: 'request-publication' }

/**
 * What planning does on the page of the year as it stands: settles open findings, judges otherwise, has the candidate made, asks for its
 * publication. Gives the decision ids, none where there is nothing to do now. Throws {@link ActRefused} where a candidate could
 * not be made.
 */
export async function preparePublication(
  person: Person,
  path: string,
  { reason, judged }: { reason: string; judged: readonly JudgedOtherwise[] },
): Promise<string[]> {
  const page = await settleFindings(person, await person.open(path), reason)
  for (const button of [MAKE_CANDIDATE, REQUEST]) {
    const form = page.formWithButton(button.name, button.value)
    if (form === null) continue
    const failure = saysNo(page)
    if (failure !== null) throw new ActRefused(`${path}: ${failure}`)
    if (button === MAKE_CANDIDATE) await judgeOtherwise(person, `${path}/judgements`, judged)
    return [await sendAct(person.visitor, page, form, button)]
  }
  return []
}

/** Settles every finding nobody has settled; gives the page as it is afterwards. */
async function settleFindings(person: Person, page: HtmlPage, reason: string): Promise<HtmlPage> {
  const form = page.formWithButton(SETTLE.name, SETTLE.value)
  const open = form?.names.filter((name) => name.endsWith('.how') && form.value(name) === null) ?? []
  if (form === null || open.length === 0) return page
  for (const name of open) {
    form.fill(name, SETTLED_AS)
    form.fill(name.replace(/\.how$/, '.reason'), reason)
  }
  const answer = await person.visitor.press(page, form, SETTLE)
  const refusal = answer.status >= 400 ? saysNo(answer) : null
  if (refusal !== null) throw new ActRefused(`${page.url.pathname}: ${refusal}`)
  return answer
}
