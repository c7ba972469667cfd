import { type Office, openedYear } from './office.ts'
import { type Seen, type Visitor, formWith, rowFields } from './visitor.ts'

/** The answer form of a request with every asked field filled in. */
export async function filledForm(
  visitor: Visitor,
  request: string,
  text = 'したこと',
  value = '15人',
): Promise<Record<string, string>> {
  const page = await visitor.get(`/requests/${request}`)
  const fields = formWith(page.text, 'submit')
  for (const name of rowFields(fields, 'raw')) fields[name] = value
  for (const name of rowFields(fields, 'status')) fields[name] = 'final'
  for (const name of [...rowFields(fields, 'thisYear'), ...rowFields(fields, 'nextYear')]) fields[name] = text
  return fields
}

/** Fills in a request and submits it. */
export async function submitted(visitor: Visitor, request: string, text?: string, value?: string): Promise<Seen> {
  return visitor.post(`/requests/${request}`, await filledForm(visitor, request, text, value))
}

/** Accepts on the decision page whatever waits for this person. */
export async function accepted(visitor: Visitor, request: string, act: 'agree' | 'approve' | 'confirm'): Promise<Seen> {
  const page = await visitor.get(`/requests/${request}/decision`)
  return visitor.post(`/requests/${request}/decision`, formWith(page.text, act))
}

/** Who accepts what a section submitted, one after the other. */
const ACCEPTS = {
  tourism: [
    ['circulator', 'agree'],
    ['head', 'approve'],
    ['planner', 'confirm'],
  ],
  farming: [
    ['farm-head', 'approve'],
    ['planner', 'confirm'],
  ],
} as const

/** Takes what a section submitted through its route to planning, which confirms it. */
export async function confirmed(office: Office, section: keyof typeof ACCEPTS, request: string): Promise<void> {
  for (const [person, act] of ACCEPTS[section]) await accepted(await office.as(person), request, act)
}

/** Both sections of an opened year answer every row, and every row is confirmed. */
export async function confirmedBoth(office: Office, asked: { tourism: string; farming: string }): Promise<void> {
  await submitted(await office.as('drafter'), asked.tourism)
  await confirmed(office, 'tourism', asked.tourism)
  await submitted(await office.as('farmer'), asked.farming)
  await confirmed(office, 'farming', asked.farming)
}

/** FY2016 with every row of both sections confirmed, so that it is cross-checked; gives the year's id. */
export async function confirmedYear(office: Office): Promise<string> {
  const { cycle, ...asked } = await openedYear(office.db)
  await confirmedBoth(office, asked)
  return cycle
}
