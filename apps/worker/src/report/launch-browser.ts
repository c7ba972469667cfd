import { once } from 'node:events'
import { launch, type Browser } from 'puppeteer'
import type { FoundBrowser } from '@torikumi/engines/browser'
import { newProfile, removeProfile } from './profiles.ts'

/** A running browser process of our own; `end` stops it and its children at once and removes its profile. */
export type RunningBrowser = { browser: Browser; end: () => Promise<void> }

/** Where a browser may write, which fonts it sees, and how long it may take to start. */
export type LaunchPlace = { cacheDir: string; fontconfigFile: string; startLimitMs: number }

/**
 * Starts a browser for printing: controlled through a pipe, so that it ends with this process; with the report's fonts only;
 * with an environment that is the same on every machine; unable to resolve any host name. Its sandbox is given up only where
 * `found.args` say so (for root).
 */
export async function launchBrowser(found: FoundBrowser, place: LaunchPlace): Promise<RunningBrowser> {
  const profile = await newProfile(place.cacheDir)
  try {
    const browser = await launch({
      executablePath: found.executablePath,
      headless: found.kind === 'full' ? true : 'shell',
      pipe: true,
      userDataDir: profile,
      defaultViewport: null,
      issuesEnabled: false,
      timeout: place.startLimitMs,
      // The worker ends in its own order; puppeteer's handlers would end the process first.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: launchArguments(found),
      ...(process.platform === 'linux' && { env: environment(found, place.fontconfigFile, profile) }),
    })
    return { browser, end: () => endBrowser(browser, profile) }
  } catch (error) {
    await removeProfile(profile)
    throw error
  }
}

/** What a browser is started with: the sandbox stays unless the found browser asks to do without. */
export function launchArguments({ args = [] }: Pick<FoundBrowser, 'args'>): string[] {
  return [...quietArguments, ...args]
}

const quietArguments = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--lang=ja',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

function environment(found: FoundBrowser, fontconfigFile: string, profile: string): Record<string, string> {
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    TZ: 'Asia/Tokyo',
    HOME: profile,
    TMPDIR: profile,
    ...found.env,
    FONTCONFIG_FILE: fontconfigFile,
  }
}

async function endBrowser(browser: Browser, profile: string): Promise<void> {
  const child = browser.process()
  const running = child !== null && child.exitCode === null && child.signalCode === null
  // Where a distribution starts the browser through a script, the script may be gone and the browser still there.
  if (child?.pid !== undefined && (running || browser.connected)) {
    const ended = running ? once(child, 'exit') : undefined
    // A stopped or busy browser answers no request to close; its group holds all it has started.
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
    } catch {
      child.kill('SIGKILL')
    }
    await ended
  }
  await removeProfile(profile)
}
