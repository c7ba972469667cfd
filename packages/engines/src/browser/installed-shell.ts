import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { Browser, computeExecutablePath } from '@puppeteer/browsers'
import { executablePath } from 'puppeteer'
import { EngineUnavailable } from '../progress/engine-unavailable.ts'
import { type OnProgress, slowStep } from '../progress/slow-step.ts'

const run = promisify(execFile)

/** The build of chrome-headless-shell that belongs to the installed puppeteer. */
export const SHELL_BUILD = '156.0.8078.47'

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (info) => info.isFile(),
    () => false,
  )
}

/** The headless shell in puppeteer's own cache, if somebody installed it there. */
export async function shellOfPuppeteer(): Promise<string | undefined> {
  try {
    const file = await executablePath({ browser: 'chrome', headless: 'shell' })
    return (await isFile(file)) ? file : undefined
  } catch {
    return undefined
  }
}

function shellIn(cacheDir: string): string {
  return computeExecutablePath({ cacheDir, browser: Browser.CHROMEHEADLESSSHELL, buildId: SHELL_BUILD })
}

/** The headless shell an earlier run installed in `cacheDir`. */
export async function shellOfCache(cacheDir: string): Promise<string | undefined> {
  const file = shellIn(cacheDir)
  return (await isFile(file)) ? file : undefined
}

/**
 * Installs the headless shell that fits this puppeteer into `cacheDir`. In a process of its own, because the download
 * has no time limit of its own: after `limitMs` it is ended. Refuses when the download is not reachable.
 */
export async function installShell(cacheDir: string, limitMs: number, onProgress?: OnProgress): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@puppeteer/browsers')
  const program = path.join(path.dirname(entry), 'main-cli.js')
  const browser = `chrome-headless-shell@${SHELL_BUILD}`
  const install = () => run(process.execPath, [program, 'install', browser, '--path', cacheDir], { timeout: limitMs })
  await slowStep('PDF作成用のブラウザを取得しています（初回のみ）', install, onProgress)
  const file = shellIn(cacheDir)
  if (!(await isFile(file))) throw new EngineUnavailable('ブラウザを取得できませんでした。')
  return file
}
