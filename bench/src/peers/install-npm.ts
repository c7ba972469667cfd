import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Peer } from './peer.ts'
import { runProgram } from './run-program.ts'

/** Installs npm packages, as `name@version`, into a folder of their own; the browsers some of them would fetch are left out. */
export function npmPackages(packages: readonly string[]): Peer['install'] {
  return async (folder, environment, signal) => {
    const names = packages.map((one) => one.slice(0, one.lastIndexOf('@')))
    if (names.every((name) => existsSync(path.join(folder, 'node_modules', name)))) return
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'package.json'), '{"private":true}\n')
    const quiet = { ...environment, PUPPETEER_SKIP_DOWNLOAD: '1' }
    const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...packages]
    await runProgram('npm', words, { environment: quiet, signal, cwd: folder })
  }
}
