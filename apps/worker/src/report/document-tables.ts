import type { Page } from 'puppeteer'
import type { PageDocument, PageElement } from './page-dom.ts'

declare const document: PageDocument

/** A cell as the document has it; `blank` where it shows neither text nor picture; `text` of a head only. */
export type DocumentCell = { head: boolean; columns: number; rows: number; blank: boolean; text: string }

/** The tables of a document in order, each as its rows of cells. Tables that are not shown are left out. */
export async function documentTables(page: Page): Promise<DocumentCell[][][]> {
  return await page.evaluate(() => {
    const isBlank = (cell: PageElement): boolean =>
      (cell.textContent ?? '').trim() === '' && Array.from(cell.querySelectorAll('img,svg')).length === 0
    return Array.from(document.querySelectorAll('table'))
      .filter((table) => Array.from(table.getClientRects()).length > 0)
      .map((table) =>
        Array.from(table.rows ?? [], (row) =>
          Array.from(row.cells ?? [], (cell) => ({
            head: cell.localName === 'th',
            columns: cell.colSpan ?? 1,
            rows: cell.rowSpan ?? 1,
            blank: isBlank(cell),
            text: cell.localName === 'th' ? (cell.textContent ?? '').replace(/\s+/g, ' ').trim() : '',
          })),
        ),
      )
  })
}
