import type { Deps } from '../../deps.ts'
import { type Ctx, type Handler, subjectOf } from '../../env.ts'
import { render } from '../../http/render.ts'
import { ProblemPage } from '../../layout/problem-pages.tsx'
import { shellOf } from '../../layout/shell.ts'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { askForPrint } from '../draft-prints/ask-for-print.ts'
import { reportPolicy } from '../public/report-policy.ts'
import type { PreviewBarProps } from './preview-bar.tsx'
import { previewHtml } from './preview-html.tsx'
import type { PrintedForm } from './printed-form.ts'
import { requestForm } from './request-form.ts'
import { yearForm, yearNamed } from './year-form.ts'

/** The whole report as it stands on the city's day. */
const wholeOf = (c: Ctx) => ({ kind: 'draft', madeOn: c.get('today') }) as const

/** 印刷の形（案）: the sheets of a request, and the whole report of a year, on the screen and as a PDF. */
export function previewRoutes(deps: Deps) {
  return {
    'GET /requests/:id/preview': async (c) => {
      const shown = await requestForm(deps, c)
      if (shown === null) return nothingYet(deps, c)
      const { id } = subjectOf(c)
      const address = paths.preview(id)
      return shown.of === 'draft'
        ? screen(deps, c, shown.form, {
            of: ja.preview.ofDraft,
            back: { href: paths.request(id), word: ja.preview.backToAnswers },
            print: address,
          })
        : screen(deps, c, shown.form, {
            of: ja.preview.ofRevision(shown.of.revision),
            back: { href: paths.decision(id), word: ja.preview.backToDecision },
            print: `${address}?of=revision`,
          })
    },
    'POST /requests/:id/preview': async (c) => {
      const shown = await requestForm(deps, c)
      if (shown === null) return nothingYet(deps, c)
      const request = subjectOf(c)
      return askForPrint(deps, c, shown.form, {
        cycle: request.cycle.id,
        request: request.id,
        shows: shown.of === 'draft' ? 'draft' : 'revision',
        fileName: `torikumi-${request.cycle.fiscalYear}-${request.section.id}-draft.pdf`,
      })
    },
    'GET /cycles/:fiscalYear/preview': async (c) => {
      const cycle = await yearNamed(deps, c)
      return screen(deps, c, await yearForm(deps, cycle, wholeOf(c)), {
        of: ja.preview.ofYear,
        back: { href: paths.cycle(cycle.fiscalYear), word: ja.preview.backToYear },
        print: paths.cyclePreview(cycle.fiscalYear),
      })
    },
    'POST /cycles/:fiscalYear/preview': async (c) => {
      const cycle = await yearNamed(deps, c)
      return askForPrint(deps, c, await yearForm(deps, cycle, wholeOf(c)), {
        cycle: cycle.id,
        request: null,
        shows: 'year',
        fileName: `torikumi-${cycle.fiscalYear}-draft.pdf`,
      })
    },
  } satisfies Record<string, Handler>
}

async function nothingYet(deps: Deps, c: Ctx): Promise<Response> {
  const request = subjectOf(c)
  const shell = await shellOf(deps.db, c, request.cycle)
  return render(
    c,
    <ProblemPage shell={shell} title={ja.preview.title(request.section.name)} lead={ja.preview.nothing} />,
  )
}

/**
 * Answers with the HTML that would be printed, under a policy that allows its own style, the fonts of the print, the one form of the
 * bar, and nothing else.
 */
async function screen(
  { baseUrl }: Deps,
  c: Ctx,
  form: PrintedForm,
  bar: Omit<PreviewBarProps, 'notice' | 'title' | 'dated'>,
): Promise<Response> {
  const html = await previewHtml(form.html, { ...bar, title: form.title, dated: form.dated, notice: form.notice })
  const own = new URL(bar.print, baseUrl)
  c.header('Cache-Control', 'no-store')
  c.header(
    'Content-Security-Policy',
    `${reportPolicy(html).replace("form-action 'none'", `form-action ${own.origin}${own.pathname}`)}; font-src 'self'`,
  )
  return c.html(html)
}
