import { type Cycle, findCycle } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import type { Ctx } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { yearPreview } from './preview-data.ts'
import { type DraftVariant, type PrintedForm, printedForm } from './printed-form.ts'

/** The year of the address; a year that does not exist is no page. */
export async function yearNamed({ db }: Pick<Deps, 'db'>, c: Ctx): Promise<Cycle> {
  const fiscalYear = c.req.param('fiscalYear') ?? ''
  const cycle = /^\d{4}$/.test(fiscalYear) ? await findCycle(db, Number(fiscalYear)) : null
  if (cycle === null) throw new NotForYouError('no such year')
  return cycle
}

/** The whole report of a year in print, as a draft of the edition or as the paper of a meeting. */
export async function yearForm(
  { db }: Pick<Deps, 'db'>,
  cycle: Cycle,
  variant: Extract<DraftVariant, { kind: 'draft' | 'meeting' }>,
): Promise<PrintedForm> {
  return printedForm(await yearPreview(db, cycle), variant)
}
