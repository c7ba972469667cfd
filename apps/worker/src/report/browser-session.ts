import type { FoundBrowser } from '@torikumi/engines/browser'
import { writeFontconfig } from './fontconfig.ts'
import { type ReportFont, reportFonts } from '@torikumi/fonts'
import { launchBrowser } from './launch-browser.ts'
import { type PagePool, openPages } from './page-pool.ts'
import { type ReadFonts, readFonts } from './read-fonts.ts'
import { browserGone } from './render-error.ts'

/** What a browser is started with. */
export type SessionOptions = {
  browser: FoundBrowser
  /** A folder of our own for font configuration, font cache and profiles. */
  cacheDir: string
  /** Time a browser may take to start; default 30 s. */
  startLimitMs?: number
  /** The faces the browser knows; default those of the installation. They are checked at each start. */
  fonts?: readonly ReportFont[]
}

/** One running browser. */
export type BrowserSession = {
  pages: PagePool
  fonts: ReadFonts
  version: string
  pid: number | undefined
  /** Ends the browser and all in it at once: every job in it rejects with `browser-gone`. */
  end: () => Promise<void>
}

/**
 * Starts a browser with one page ready. Rejects with `browser-gone` where it does not start, and for good with `font` where a font
 * file is missing or damaged.
 */
export async function startSession(options: SessionOptions): Promise<BrowserSession> {
  const { browser: found, cacheDir, startLimitMs = 30_000, fonts: faces = reportFonts() } = options
  const fonts = await readFonts(faces)
  const fontconfigFile = await writeFontconfig(cacheDir, faces)
  const { browser, end } = await launchBrowser(found, { cacheDir, fontconfigFile, startLimitMs }).catch(
    (error: unknown) => {
      throw browserGone(error)
    },
  )
  try {
    const pages = await openPages(browser)
    let ending: Promise<void> | undefined
    return {
      pages,
      fonts,
      version: await browser.version(),
      pid: browser.process()?.pid,
      end: async () => {
        pages.lose('it was ended')
        ending ??= end()
        await ending
      },
    }
  } catch (error) {
    await end()
    throw browserGone(error)
  }
}
