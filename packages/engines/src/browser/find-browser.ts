import os from 'node:os'
import path from 'node:path'
import { Browser, ChromeReleaseChannel, computeSystemExecutablePath, detectBrowserPlatform } from '@puppeteer/browsers'
import { commandOnPath } from '../process/command-on-path.ts'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'
import type { OnProgress } from '../progress/slow-step.ts'
import { type FoundBrowser, kindByName, tryBrowser } from './found-browser.ts'
import { installShell, shellOfCache, shellOfPuppeteer } from './installed-shell.ts'
import { sparticuzBrowser } from './sparticuz.ts'

/** Input of {@link findBrowser}. */
export type FindBrowserInput = {
  /** An executable the operator named; it is taken or refused, nothing else is tried. */
  chromePath?: string
  cacheDir: string
  onProgress?: OnProgress
  /** The PATH to look for system browsers on. Default: the one we inherited. */
  path?: string
  /** How long a download may take. Default 3 minutes; 0 downloads nothing. */
  downloadLimitMs?: number
  /** The names of system browsers to look for. */
  systemCommands?: readonly string[]
}

const SYSTEM_COMMANDS = ['chromium-headless-shell', 'chromium', 'google-chrome-stable', 'google-chrome']
const DOWNLOAD_LIMIT_MS = 180_000

async function givenBrowser(chromePath: string): Promise<FoundBrowser> {
  const found = await tryBrowser(chromePath, kindByName(chromePath))
  if (typeof found !== 'string') return found
  throw new EngineUnavailable(
    `CHROME_PATH に設定された ${chromePath} をブラウザとして実行できません。設定を直すか、設定を外してください。`,
    [found],
  )
}

function applicationChrome(): string | undefined {
  const platform = detectBrowserPlatform()
  if (platform === undefined || process.platform === 'linux') return undefined
  try {
    return computeSystemExecutablePath({ browser: Browser.CHROME, platform, channel: ChromeReleaseChannel.STABLE })
  } catch {
    return undefined
  }
}

async function* candidates(input: FindBrowserInput, attempts: string[]): AsyncGenerator<string> {
  const shells = path.join(input.cacheDir, 'browser')
  for (const file of [await shellOfPuppeteer(), await shellOfCache(shells)]) if (file !== undefined) yield file
  for (const command of input.systemCommands ?? SYSTEM_COMMANDS) {
    const file = await commandOnPath(command, input.path)
    if (file === undefined) attempts.push(`${command}: not on the PATH`)
    else yield file
  }
  const application = applicationChrome()
  if (application !== undefined) yield application
  const limit = input.downloadLimitMs ?? DOWNLOAD_LIMIT_MS
  if (limit === 0) return
  try {
    yield await installShell(shells, limit, input.onProgress)
  } catch (error) {
    attempts.push(`chrome-headless-shell: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`)
  }
}

/**
 * Finds or fetches a browser that prints: the named one, puppeteer's cache, our cache, the system's headless shell,
 * Chromium or Chrome, a download of the headless shell, the npm package `@sparticuz/chromium`. Each was started once
 * before it is given back. Refuses with one {@link EngineUnavailable} that names the packages to install.
 */
export async function findBrowser(input: FindBrowserInput): Promise<FoundBrowser> {
  if (input.chromePath !== undefined) return givenBrowser(input.chromePath)
  const attempts: string[] = []
  for await (const file of candidates(input, attempts)) {
    const found = await tryBrowser(file, kindByName(file))
    if (typeof found !== 'string') return found
    attempts.push(found)
  }
  const packed = await sparticuzBrowser(input.cacheDir, input.onProgress)
  if (typeof packed !== 'string') return packed
  attempts.push(packed)
  throw new EngineUnavailable(
    [
      `PDFを作るブラウザを用意できませんでした（${os.platform()}/${os.arch()}）。次のどれかを行ってください。`,
      '・Debian、Ubuntuでは次を実行する: sudo apt-get install chromium-headless-shell（ない場合は chromium）',
      '・ChromiumまたはGoogle Chromeを入れ、実行ファイルの場所を環境変数 CHROME_PATH に設定する',
      '試したこと:',
      ...attempts.map((line) => `  ${line}`),
    ].join('\n'),
    attempts,
  )
}
