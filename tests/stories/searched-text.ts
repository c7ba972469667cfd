import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** All text of a PDF as a browser's reader finds it, without white space: where lines break is no part of a text. */
export async function textByPdfJs(file: string): Promise<string> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await task.destroy()
  return withoutSpace(pages.join(''))
}

/** Whether poppler's `pdftotext` is installed. */
export const hasPoppler = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status === 0

/** The same as poppler reads it, in the order of the content. */
export function textByPoppler(file: string): string {
  return withoutSpace(spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).stdout)
}

/** A text without white space. */
export function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}
