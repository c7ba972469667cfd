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

/** FY2016 with every row of both sections confirmed, so that it is cross-checked; gives the year's id. */
export async function confirmedYear(office: Office): Promise<string> {
  const { cycle, tourism, farming } = await openedYear(office.db)
  const planner = await office.as('planner')
  await submitted(await office.as('drafter'), tourism)
  await accepted(await office.as('circulator'), tourism, 'agree')
  await accepted(await office.as('head'), tourism, 'approve')
  await accepted(planner, tourism, 'confirm')
  await submitted(await office.as('farmer'), farming)
  await accepted(await office.as('farm-head'), farming, 'approve')
  await accepted(planner, farming, 'confirm')
  return cycle
}
