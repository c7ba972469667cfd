import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { cannotWrite } from './file-failure.ts'

/**
 * Lets `write` fill a new file beside `file` and puts it in its place once it is whole, so that nobody ever sees half of it; its
 * folder is made where it is missing. Throws a Refusal where it cannot be written; what was there before stays then.
 */
export async function writeWhole(file: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`)
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await write(unfinished)
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw cannotWrite(file, error)
  }
}
