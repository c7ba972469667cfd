import { findDraftPrint, lastHeartbeat } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { render } from '../../http/render.ts'
import { shellOf } from '../../layout/shell.ts'
import { PrintPage } from './page.tsx'

/** A worker that has been silent for this long is away. */
const SILENT_MS = 15_000

/** 案のPDF: waiting for it, and opening it. */
export function draftPrintRoutes(deps: Deps) {
  return {
    'GET /prints/:id': async (c) => {
      const print = await printNamed(deps, c)
      const beat = await lastHeartbeat(deps.db)
      const isAway = beat === null || c.get('now').getTime() - beat.getTime() > SILENT_MS
      return render(c, <PrintPage shell={await shellOf(deps.db, c)} print={print} isAway={isAway} />)
    },
    'GET /prints/:id/report.pdf': async (c) => {
      const print = await printNamed(deps, c)
      const pdf = print.pdf_sha256 === null ? null : await deps.drafts.get(print.pdf_sha256)
      if (pdf === null) throw new NotForYouError('not printed')
      c.header('Cache-Control', 'private, no-store')
      c.header('Content-Type', 'application/pdf')
      c.header('Content-Disposition', `inline; filename="${print.file_name}"`)
      return c.body(new Uint8Array(pdf))
    },
  } satisfies Record<string, Handler>
}

async function printNamed({ db }: Pick<Deps, 'db'>, c: Ctx) {
  const print = await findDraftPrint(db, c.req.param('id') ?? '', c.get('now'))
  if (print === null) throw new NotForYouError('no such print')
  return print
}
