import { readFile } from 'node:fs/promises'
import { cannotRead } from './file-failure.ts'
import { detectEncoding } from './text-encoding.ts'

/**
 * A text document whole, without its BOM: UTF-8 or Shift_JIS. Bytes that are neither come as UTF-8 with replacement
 * characters, so that its reader can say what kind of file it was given. Throws a Refusal where the file cannot be read.
 */
export async function readDocument(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw cannotRead(file, error)
  })
  const encoding = await detectEncoding(chunksOf(bytes))
  return new TextDecoder(encoding ?? 'utf-8').decode(bytes)
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
