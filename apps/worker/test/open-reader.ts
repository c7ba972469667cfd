import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '@torikumi/engines/testing/browser'
import { reportFonts } from '@torikumi/fonts'
import type { Browser } from 'puppeteer'
import { writeFontconfig } from '../src/report/fontconfig.ts'

/** A reader whose machine has the fonts of the report and no others; `end` leaves nothing behind. */
export async function openReader(): Promise<{ browser: Browser; end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'torikumi-reader-'))
  const browser = await openBrowser({ FONTCONFIG_FILE: await writeFontconfig(folder, reportFonts()) })
  const end = async (): Promise<void> => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { browser, end }
}
