/** The browser that prints the PDF: found on the machine, fetched, or unpacked from the npm package. */
export { findBrowser, type FindBrowserInput } from './find-browser.ts'
export type { BrowserKind, FoundBrowser } from './found-browser.ts'
