/** A program of its own: unpacks `@sparticuz/chromium` into the temporary folder its environment names. */
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
