/** The browser that prints the PDF: found on the machine, fetched, or unpacked from the npm package. */
export { findBrowser } from './find-browser.ts'
export type { FoundBrowser } from './found-browser.ts'
