import { type AskedIndicatorRow, findLastYear, listAskedRows } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, subjectOf } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { liveFindings } from './live-findings.ts'
import { answerOfFields, blankFields } from './typed-fields.ts'
import { valueShown } from './value-shown.ts'

/**
 * The live reading of a value: `?item=<item id>&raw=<as typed>`, and `status` and `reason` as the form has them. Answers with
 * `ValueShown` as JSON, with the `findings` it would bring about where it replaces a published value, and stores nothing; a row
 * that is not of this request is no page.
 */
export function readingRoutes({ db }: Pick<Deps, 'db'>) {
  return {
    'GET /requests/:id/reading': async (c) => {
      const request = subjectOf(c)
      const row = await indicatorRow(db, c)
      const { plan, fiscalYear } = request.cycle
      const { answers: lastYear } = await findLastYear(db, { planId: plan.id, fiscalYear })
      const { raw, status, reason } = c.req.query()
      const fields = {
        ...blankFields('indicator'),
        raw: raw ?? '',
        status: status ?? 'final',
        reason: reason ?? '',
      }
      const answer = answerOfFields('indicator', fields, false)
      if (answer.kind !== 'indicator') throw new NotForYouError('not a value')
      c.header('Cache-Control', 'no-store')
      const shown = valueShown(row, answer, lastYear.get(row.subject) ?? null, request.cycle, c.get('today'))
      return c.json({ ...shown, findings: await liveFindings(db, request, row, answer, c.get('today')) })
    },
  } satisfies Record<string, Handler>
}

async function indicatorRow(db: Deps['db'], c: Ctx): Promise<AskedIndicatorRow> {
  const rows = await listAskedRows(db, subjectOf(c).id)
  const row = rows.find((one) => one.id === c.req.query('item'))
  if (row?.kind !== 'indicator') throw new NotForYouError('no such value in this request')
  return row
}
