import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { demonstrate } from '../report-pictures/demonstration.ts'
import { printBattery } from './print-battery.ts'
import { validatePdfs } from './validate-pdfs.ts'

/** The PDF files that are meant: a file is itself, a folder every PDF below it. */
function pdfsOf(named: string): string[] {
  if (!statSync(named).isDirectory()) return [named]
  return readdirSync(named, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .toSorted()
    .map((name) => path.join(named, name))
}

/** Two folders: what the demonstration publishes, which is what citizens would read, and the battery made of it. */
async function printAll(folder: string): Promise<void> {
  const [published, battery] = [path.join(folder, 'published'), path.join(folder, 'battery')]
  mkdirSync(battery)
  await printBattery(demonstrate(published), battery)
}

const named = process.argv.slice(2).map((one) => path.resolve(one))
const own = named.length === 0 ? mkdtempSync(path.join(os.tmpdir(), 'torikumi-pdf-ua-')) : undefined
try {
  if (own !== undefined) await printAll(own)
  const pdfs = (own === undefined ? named : [own]).flatMap(pdfsOf)
  if (pdfs.length === 0) throw new Error('No PDF file is named, and none lies in the folders named')
  process.exitCode = validatePdfs(pdfs, { folder: own ?? process.cwd(), environment: process.env })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
} finally {
  if (own !== undefined) rmSync(own, { recursive: true, force: true })
}
