import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { validatePdfs } from './validate-pdfs.ts'

const repository = path.resolve(import.meta.dirname, '../..')

/** The PDF files that are meant: a file is itself, a folder every PDF below it. */
function pdfsOf(named: string): string[] {
  if (!statSync(named).isDirectory()) return [named]
  return readdirSync(named, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .toSorted()
    .map((name) => path.join(named, name))
}

/** Plays the demonstration into a folder: what it publishes is what citizens would read. */
function demonstrate(folder: string): void {
  const { status } = spawnSync(
    process.execPath,
    [path.join(repository, 'apps/local/src/main.ts'), 'demo', '--out', folder],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (status !== 0) throw new Error('The demonstration printed nothing to check')
}

const named = process.argv.slice(2).map((one) => path.resolve(one))
const own = named.length === 0 ? mkdtempSync(path.join(os.tmpdir(), 'torikumi-pdf-ua-')) : undefined
try {
  if (own !== undefined) demonstrate(own)
  const pdfs = (own === undefined ? named : [own]).flatMap(pdfsOf)
  if (pdfs.length === 0) throw new Error('No PDF file is named, and none lies in the folders named')
  process.exitCode = validatePdfs(pdfs, process.env)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
} finally {
  if (own !== undefined) rmSync(own, { recursive: true, force: true })
}
