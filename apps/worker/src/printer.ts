import { pointName } from '@torikumi/domain'
import { findBrowser } from '@torikumi/engines/browser'
import path from 'node:path'
import type { PrintingConfig } from './config.ts'
import type { Log } from './log.ts'
import { type PrintingBrowser, openBrowser } from './report/browser.ts'
import { reportFontVersions } from '@torikumi/fonts'
import { printRoom } from './report/print-room.ts'
import { type PrintOptions, type PrintedReport, printReport } from './report/print.ts'

/** Prints reports on a warm browser, side by side as far as the machine's memory allows. */
export interface Printer {
  print: (html: string, options: PrintOptions, signal: AbortSignal) => Promise<PrintedReport>
  /** What printed: recorded in the manifest, because the same data gives the same bytes on the same browser and fonts only. */
  made: () => Promise<{ browser: string; fonts: string }>
  close: () => Promise<void>
}

/** The printer of a worker. The browser is looked for and started with the first job; a failed start is tried again by the next. */
export function createPrinter(config: PrintingConfig, log: Log): Printer {
  let opening: Promise<PrintingBrowser> | undefined
  const browser = (): Promise<PrintingBrowser> => {
    opening ??= open(config, log).catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }
  return {
    print: async (html, options, signal) => {
      const opened = await browser()
      const printed = await printReport(opened, html, options, { signal })
      if (printed.withoutGlyph.length > 0) {
        log.warn(
          { characters: printed.withoutGlyph.map(codePoint) },
          'no font has these characters: they print as boxes',
        )
      }
      if (printed.irregularTables > 0) {
        log.warn(
          { tables: printed.irregularTables },
          'tables have rows of unequal length among the tags: the PDF does not claim PDF/UA',
        )
      }
      return printed
    },
    made: async () => {
      const opened = await browser()
      return { browser: await opened.version(), fonts: `${reportFontVersions()}: ${opened.fonts.fingerprint}` }
    },
    close: async () => {
      const opened = await opening?.catch(() => undefined)
      await opened?.close()
    },
  }
}

/** As in tables of Unicode: `😀 U+1F600`. */
function codePoint(character: string): string {
  return `${character} ${pointName(character.codePointAt(0) ?? 0)}`
}

async function open(config: PrintingConfig, log: Log): Promise<PrintingBrowser> {
  const found = await findBrowser({
    ...(config.chromePath === undefined ? {} : { chromePath: config.chromePath }),
    cacheDir: config.cacheDir,
    onProgress: (message) => log.info(message),
  })
  log.info({ kind: found.kind, version: found.version }, 'printing browser found')
  const room = await printRoom(config.printMemoryBytes)
  log.info({ pages: room.pages, memoryMiB: Math.round(room.memoryBytes / 1024 / 1024) }, 'room for prints side by side')
  return openBrowser({ browser: found, cacheDir: path.join(config.home, 'browser'), log, room })
}
