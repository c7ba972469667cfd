import { ActRefused, sendAct } from './http/send-act.ts'
import type { Person } from './person.ts'
import type { YearScript } from './year-script.ts'

const OPEN = { name: 'act', value: 'open' }

/** Opens the year on the page of planning: every section is asked on the same day. Gives the decision id. */
export async function openYear(person: Person, script: Omit<YearScript, 'answers' | 'mistake'>): Promise<string> {
  const page = await person.open('/cycles')
  const form = page.formWithButton(OPEN.name, OPEN.value)
  if (form === null) throw new ActRefused(`${page.url.pathname} opens no year (${page.heading})`)
  form.fill('fiscalYear', String(script.fiscalYear))
  for (const [name, date] of Object.entries(script.dates)) form.fill(name, date)
  form.fill('noticeText', script.noticeText)
  return sendAct(person.visitor, page, form, OPEN)
}
