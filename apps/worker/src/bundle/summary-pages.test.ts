import { fy2016Edition } from '@torikumi/templates/testing'
import { describe, expect, it } from 'vitest'
import type { Printer } from '../printer.ts'
import { makeBundle } from './make-bundle.ts'

const { signal } = new AbortController()
const pagesFrom = (first: number) => ({ 's-2-3-1': first, 's-1-1-1': first - 12, 's-guide': 5 })

/** Prints nothing: keeps the HTML it was given, tells the report's counted pages early, and has the printed ones in the end. */
function fakePrinter(counted: Record<string, number> | null, printed: Record<string, number>) {
  const summaries: string[] = []
  const print: Printer['print'] = async (html, { onCounted }) => {
    const isReport = html.includes('id="s-1-1-1"')
    if (!isReport) summaries.push(html)
    if (isReport && counted !== null) onCounted?.(counted)
    return {
      pdf: new TextEncoder().encode(isReport ? 'report' : `summary ${summaries.length}`),
      pages: 31,
      pageOf: isReport ? printed : {},
      sheets: [],
      prints: counted === null || counted === printed ? 1 : 2,
      withoutGlyph: [],
      irregularTables: 0,
      timings: {},
    }
  }
  const printer: Printer = {
    print,
    made: async () => ({ browser: '', fonts: '' }),
    close: async () => undefined,
  }
  return { printer, summaries }
}

const summaryOf = async (printer: Printer): Promise<string> => {
  const { files } = await makeBundle(fy2016Edition(), [], printer, signal)
  return new TextDecoder().decode(files.find(({ name }) => name === 'summary.pdf')?.content)
}

describe('the summary', () => {
  it('names the pages of the report it is printed beside', async () => {
    const pages = pagesFrom(18)
    const { printer, summaries } = fakePrinter(pages, pages)
    expect(await summaryOf(printer)).toBe('summary 1')
    expect(summaries).toHaveLength(1)
    expect(summaries[0]).toContain('<td class="page">18</td>')
    expect(summaries[0]).toContain('<small class="at">6ページ</small>')
    expect(summaries[0]).toContain('報告書の5ページにあります。')
  })

  it('is printed again where the pages were counted wrong', async () => {
    const { printer, summaries } = fakePrinter(pagesFrom(18), pagesFrom(19))
    expect(await summaryOf(printer)).toBe('summary 2')
    expect(summaries[1]).toContain('<td class="page">19</td>')
    expect(summaries[1]).not.toContain('<td class="page">18</td>')
  })

  it('waits for the printed pages where none are told before', async () => {
    const { printer, summaries } = fakePrinter(null, pagesFrom(20))
    await summaryOf(printer)
    expect(summaries).toHaveLength(1)
    expect(summaries[0]).toContain('<td class="page">20</td>')
  })
})
