import puppeteer, { type Browser } from 'puppeteer'
import { findBrowser } from '../src/browser/find-browser.ts'
import type { FoundBrowser } from '../src/browser/found-browser.ts'
import { defaultCacheDir } from '../src/testing/temporal-global-setup.ts'

/**
 * Starts this machine's browser as a reader of web pages has it: scripts run, and what a page asks for is fetched. `env` adds to its
 * environment.
 */
export async function openBrowser(env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  return launchFound(await findBrowser({ cacheDir: defaultCacheDir() }), env)
}

/** Starts a browser that was found. */
export async function launchFound(found: FoundBrowser, env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  return puppeteer.launch({
    executablePath: found.executablePath,
    headless: found.kind === 'full' ? true : 'shell',
    pipe: true,
    args: found.args ?? [],
    // Where the environment names no language, Chromium takes only ASCII names of files, and an upload comes without its file.
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...found.env, ...env },
  })
}
