import { openDatabase } from '@torikumi/database'
import { openStore } from '@torikumi/store'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readPrintingConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { createPrinter } from '../printer.ts'
import { reprintEdition } from './reprint-edition.ts'

const STANDARD_ERROR = 2

/** `main.ts EDITION FOLDER`: writes the files made again into the folder and one line of JSON (`ReprintOutcome`) on standard output. */
const [edition = '', folder = ''] = process.argv.slice(2)
const config = readPrintingConfig()
const log = createLog(STANDARD_ERROR)
const db = openDatabase(config.databaseUrl, { poolSize: 1 })
const printer = createPrinter(config, log)
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
try {
  const { outcome, files } = await reprintEdition(
    { db, store: openStore(config.storeDir), printer },
    edition,
    stop.signal,
  )
  await mkdir(folder, { recursive: true })
  for (const { name, content } of files) await writeFile(path.join(folder, path.basename(name)), content)
  process.stdout.write(`${JSON.stringify(outcome)}\n`)
} finally {
  await printer.close()
  await db.destroy()
}
