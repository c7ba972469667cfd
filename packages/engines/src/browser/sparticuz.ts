import { execFile } from 'node:child_process'
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sweepUnfinished, unfinishedName } from '../files/sweep-unfinished.ts'
import { type OnProgress, slowStep } from '../progress/slow-step.ts'
import { type FoundBrowser, tryBrowser } from './found-browser.ts'

const run = promisify(execFile)
const LIMIT_MS = 120_000

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

async function installedVersion(): Promise<string | undefined> {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    const manifest = path.join(path.dirname(entry), '..', 'package.json')
    return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version
  } catch {
    // An optional dependency: absent on platforms it does not support.
    return undefined
  }
}

async function unpack(target: string): Promise<void> {
  const unfinished = unfinishedName(target)
  await sweepUnfinished(path.dirname(target))
  await mkdir(unfinished, { recursive: true })
  try {
    // The package unpacks into the temporary folder of its process, and its own libraries only where it believes to
    // run on Lambda: hence a process of its own with just these two variables.
    const env = { TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
    const script = fileURLToPath(new URL('unpack-sparticuz.ts', import.meta.url))
    await run(process.execPath, [script], { env, timeout: LIMIT_MS })
    await rename(unfinished, target)
  } catch (error) {
    if (!(await exists(target))) throw error
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/**
 * The Chromium of the npm package `@sparticuz/chromium` (Linux x64), unpacked once a version into `cacheDir` with the
 * libraries it brings, so that it runs on a system without libnss3 and the like. Gives why not as text otherwise.
 */
export async function sparticuzBrowser(cacheDir: string, onProgress?: OnProgress): Promise<FoundBrowser | string> {
  const version = await installedVersion()
  if (version === undefined || process.platform !== 'linux' || process.arch !== 'x64') {
    return '@sparticuz/chromium: not for this machine'
  }
  const folder = path.join(cacheDir, 'browser', `sparticuz-${version}`)
  const executable = path.join(folder, 'chromium')
  try {
    if (!(await exists(executable))) {
      await slowStep('PDF作成用のブラウザを展開しています（初回のみ）', () => unpack(folder), onProgress)
    }
  } catch (error) {
    return `@sparticuz/chromium: ${String(error)}`
  }
  const own = await tryBrowser(executable, 'sparticuz', { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') })
  return typeof own === 'string' ? tryBrowser(executable, 'sparticuz') : own
}
