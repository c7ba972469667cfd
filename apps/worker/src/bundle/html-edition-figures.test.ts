import { renderReportHtml, reportView } from '@torikumi/templates'
import { fy2016Edition } from '@torikumi/templates/testing'
import type { Page, SerializedAXNode } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReader } from '../../test/open-reader.ts'

let reader: Awaited<ReturnType<typeof openReader>>
beforeAll(async () => {
  reader = await openReader()
})
afterAll(async () => reader.end())

async function opened(width: number): Promise<Page> {
  const page = await reader.browser.newPage()
  await page.setViewport({ width, height: 800 })
  await page.setContent(renderReportHtml(reportView(fy2016Edition()), { medium: 'web' }))
  return page
}

/** Of each column of each table: where the whole parts of its numbers end, from the column's edge, in pixels. */
async function axes(page: Page, tables: string): Promise<number[][]> {
  return page.$$eval(tables, (all) =>
    all.flatMap((table) => {
      const columns = new Map<number, number[]>()
      for (const whole of table.querySelectorAll('.vl:not(.wide)')) {
        const edge = whole.closest('td')?.getBoundingClientRect().left ?? 0
        const column = Math.round(edge)
        columns.set(column, [...(columns.get(column) ?? []), whole.getBoundingClientRect().right - edge])
      }
      return [...columns.values()]
    }),
  )
}

/** A period on a second line is read after a pause, which says nothing else. */
const inOnePiece = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll(' (', '(').trim()

const spread = (ends: readonly number[]): number => Math.max(...ends) - Math.min(...ends)

describe('the figures of the HTML edition', () => {
  it.each(['.kpis', '.all', '.late'])('end their whole parts on one axis in each column of %s', async (tables) => {
    const page = await opened(1280)
    const columns = await axes(page, tables)
    await page.close()
    expect(columns.filter((ends) => ends.length > 1).length).toBeGreaterThan(0)
    expect(columns.filter((ends) => spread(ends) > 1.5)).toEqual([])
  })

  it('begin at the edge where a narrow window stacks the cells', async () => {
    const page = await opened(320)
    const padding = await page.evaluate(
      `[...new Set([...document.querySelectorAll('.kpis .vl')].map((one) => getComputedStyle(one).paddingLeft))]`,
    )
    await page.close()
    expect(padding).toEqual(['0px'])
  })

  it('are read out as they are written, in one piece', async () => {
    const page = await opened(1280)
    const written = await page.$$eval('.kpis td[data-head]', (all) => all.map((one) => one.textContent ?? ''))
    const names: string[] = []
    const collect = ({ role, name, children = [] }: SerializedAXNode): void => {
      if (role === 'cell') names.push(inOnePiece(name ?? ''))
      children.forEach(collect)
    }
    const tree = await page.accessibility.snapshot({ interestingOnly: false })
    await page.close()
    if (tree !== null) collect(tree)
    expect(written.length).toBeGreaterThan(100)
    expect(written.map(inOnePiece).filter((text) => !names.includes(text))).toEqual([])
  })
})
