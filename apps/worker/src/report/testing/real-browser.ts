import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { findBrowser } from '@torikumi/engines/browser'
import { defaultCacheDir } from '@torikumi/engines/testing'
import { type BrowserOptions, openBrowser, type PrintingBrowser } from '../browser.ts'

/** A real printing browser for a test, with a folder of its own, which `end` removes. */
export type TestBrowser = PrintingBrowser & { cacheDir: string; end: () => Promise<void> }

/** Finds this machine's browser and opens it. */
export async function openTestBrowser(options: Partial<BrowserOptions> = {}): Promise<TestBrowser> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'torikumi-print-'))
  const browser = await findBrowser({ cacheDir: defaultCacheDir() })
  const opened = await openBrowser({ browser, cacheDir, log: pino({ enabled: false }), ...options })
  const end = async (): Promise<void> => {
    await opened.close()
    await rm(cacheDir, { recursive: true, force: true })
  }
  return { ...opened, cacheDir, end }
}
