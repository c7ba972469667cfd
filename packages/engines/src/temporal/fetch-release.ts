import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { sha256OfFile } from '../files/sha256.ts'
import type { PinnedFiles, PinnedProgram } from './pinned-programs.ts'

const run = promisify(execFile)
const CONNECT_LIMIT_MS = 5_000
const DOWNLOAD_LIMIT_MS = 15 * 60_000

async function download(url: string, file: string): Promise<void> {
  const cut = new AbortController()
  const connecting = setTimeout(() => cut.abort(new Error(`no answer from ${url}`)), CONNECT_LIMIT_MS)
  const whole = AbortSignal.timeout(DOWNLOAD_LIMIT_MS)
  try {
    const response = await fetch(url, { signal: AbortSignal.any([cut.signal, whole]) })
    clearTimeout(connecting)
    if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}`)
    await pipeline(Readable.fromWeb(response.body), createWriteStream(file))
  } finally {
    clearTimeout(connecting)
  }
}

async function checkAgainstChecksums(program: PinnedProgram, archive: string, folder: string): Promise<void> {
  const { base, checksums } = program.release
  if (checksums === undefined) return
  const list = path.join(folder, 'checksums.txt')
  await download(`${base}/checksums.txt`, list)
  const actualList = await sha256OfFile(list)
  if (actualList !== checksums) throw new Error(`checksums.txt has SHA-256 ${actualList}, expected ${checksums}`)
  const lines = (await readFile(list, 'utf8')).split('\n').map((line) => line.trim().split(/\s+/))
  const expected = lines.find(([, name]) => name?.replace(/^\*/, '') === archive)?.[0]
  const actual = await sha256OfFile(path.join(folder, archive))
  if (actual !== expected) throw new Error(`${archive} has SHA-256 ${actual}, expected ${expected ?? 'none listed'}`)
}

/**
 * Downloads a program from its publisher's release into `folder` and gives the path of the executable. No answer
 * within five seconds counts as not reachable. Refuses an archive that the pinned checksums do not name.
 */
export async function fetchRelease(program: PinnedProgram, files: PinnedFiles, folder: string): Promise<string> {
  const { base, archivePrefix } = program.release
  const archive = `${archivePrefix}_${files.archive}.tar.gz`
  await download(`${base}/${archive}`, path.join(folder, archive))
  await checkAgainstChecksums(program, archive, folder)
  const { stdout } = await run('tar', ['-tzf', archive], { cwd: folder })
  const member = stdout.split('\n').find((name) => path.basename(name) === program.name)
  if (member === undefined) throw new Error(`${archive} holds no ${program.name}`)
  await run('tar', ['-xzf', archive, member], { cwd: folder })
  return path.join(folder, member)
}
