import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import path from 'node:path'
import { type DemonstratedYear, demonstrateYear, torikumi } from './demonstrated-year.ts'

const originals = process.env['TORIKUMI_ORIGINALS']
const report = path.join(originals ?? '', 'seeds', 'report-fy2016.txt')
const reason = originals === undefined ? '(skipped: TORIKUMI_ORIGINALS is not set)' : ''

describe.skipIf(originals === undefined)(`a year answered from the published document ${reason}`, () => {
  let year: DemonstratedYear
  beforeAll(async () => {
    if (originals !== undefined) year = await demonstrateYear('--report', report)
  })
  afterAll(async () => year?.remove())

  it('prints the document’s own names, cells and texts', async () => {
    const out = path.join(year.line.dir, 'imported.json')
    expect((await torikumi('import-report', report, '--out', out)).code).toBe(0)
    const imported = JSON.parse(await readFile(out, 'utf8')) as Imported
    const published = JSON.parse(await readFile(path.join(year.line.dir, 'report.json'), 'utf8')) as Published
    expect(
      published.measures.map(({ activities }) =>
        activities.map((row) => [row.activityName, row.thisYear, row.nextYear]),
      ),
    ).toEqual(
      imported.measures.map(({ activities, plans }) =>
        activities.map((row, index) => [row.name, row.text, plans[index]?.text]),
      ),
    )
    expect(
      published.measures.map(({ kpis }) =>
        kpis.map((row) => [row.indicatorName, row.baselineRaw, row.actualRaw, row.targetRaw]),
      ),
    ).toEqual(imported.measures.map(({ kpis }) => kpis.map((row) => [row.name, row.baseline, row.actual, row.target])))
  })

  it('names in each line of the contents the page on which its sheet begins', async () => {
    const pdf = await getDocument({ data: new Uint8Array(await readFile(year.line.pdf)) }).promise
    const outline = (await pdf.getOutline()).flatMap((entry) => [entry, ...entry.items])
    const contents = await textOf(await pdf.getPage(2))
    const sheets = outline.filter((entry) => /^\d-\d-\d/.test(entry.title))
    expect(sheets).toHaveLength(23)
    for (const sheet of sheets) {
      const dest = typeof sheet.dest === 'string' ? await pdf.getDestination(sheet.dest) : sheet.dest
      const page = (await pdf.getPageIndex(dest?.[0])) + 1
      expect(contents).toMatch(new RegExp(`${sheet.title.slice(0, 5)}.*?\\D${page}(\\D|$)`))
    }
  })
})

interface Imported {
  measures: {
    kpis: { name: string; baseline: string; actual: string; target: string }[]
    activities: { name: string; text: string }[]
    plans: { name: string; text: string }[]
  }[]
}
interface Published {
  measures: {
    kpis: { indicatorName: string; baselineRaw: string; actualRaw: string; targetRaw: string }[]
    activities: { activityName: string; thisYear: string; nextYear: string }[]
  }[]
}

async function textOf(page: { getTextContent: () => Promise<{ items: object[] }> }): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item && typeof item.str === 'string' ? item.str : '')).join(' ')
}
