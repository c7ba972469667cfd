import { findCycle } from '@torikumi/database'
import { renderReportHtml, reportView } from '@torikumi/templates'
import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, memberOf, subjectOf } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { render } from '../../http/render.ts'
import { ProblemPage } from '../../layout/problem-pages.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { reportPolicy } from '../public/report-policy.ts'
import { loadSheet } from '../requests/sheet.ts'
import type { PreviewBarProps } from './preview-bar.tsx'
import { type PreviewData, requestPreview, yearPreview } from './preview-data.ts'
import { previewHtml } from './preview-html.tsx'
import { shownAnswers } from './shown-answers.ts'

/** 印刷の形（案）: the sheets of a request, and the whole report of a year. */
export function previewRoutes(deps: Deps) {
  return {
    'GET /requests/:id/preview': async (c) => {
      const request = subjectOf(c)
      if (request.kind === 'publication') throw new NotForYouError('a candidate is printed already')
      const shown = shownAnswers(await loadSheet(deps.db, request), memberOf(c), c.req.query('of'))
      if (shown === null) {
        const shell = await shellOf(deps.db, c, request.cycle)
        const title = ja.preview.title(request.section.name)
        return render(c, <ProblemPage shell={shell} title={title} lead={ja.preview.nothing} />)
      }
      const { of, rows } = shown
      const isDraft = of === 'draft'
      return printForm(c, await requestPreview(deps.db, request, rows), {
        of: isDraft ? ja.preview.ofDraft : ja.preview.ofRevision(of.revision),
        back: isDraft
          ? { href: paths.request(request.id), word: ja.preview.backToAnswers }
          : { href: paths.decision(request.id), word: ja.preview.backToDecision },
      })
    },
    'GET /cycles/:fiscalYear/preview': async (c) => {
      const fiscalYear = c.req.param('fiscalYear') ?? ''
      const cycle = /^\d{4}$/.test(fiscalYear) ? await findCycle(deps.db, Number(fiscalYear)) : null
      if (cycle === null) throw new NotForYouError('no such year')
      const data = await yearPreview(deps.db, cycle)
      return printForm(
        c,
        { data, variant: { kind: 'draft' } },
        { of: ja.preview.ofYear, back: { href: paths.cycle(cycle.fiscalYear), word: ja.preview.backToYear } },
      )
    },
  } satisfies Record<string, Handler>
}

/** Answers with the HTML that would be printed, under a policy that allows its own style and nothing else. */
async function printForm(
  c: Ctx,
  { data, variant }: PreviewData,
  bar: Omit<PreviewBarProps, 'notice'>,
): Promise<Response> {
  const printed = renderReportHtml(reportView(data, { variant }), { medium: 'print' })
  const html = await previewHtml(printed, { ...bar, notice: data.municipality.notice })
  c.header('Cache-Control', 'no-store')
  c.header('Content-Security-Policy', reportPolicy(html))
  return c.html(html)
}
