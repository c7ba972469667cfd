import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { manifestShape, readShape } from '../verify/shapes.ts'
import { cannotWrite } from './file-failure.ts'

const MANIFEST = 'manifest.json'

/**
 * Writes a bundle into a folder, which is made where it is missing. An earlier bundle there is replaced; other files stay. The
 * manifest comes last, so that a bundle with a manifest is whole. Throws a Refusal where it cannot be written.
 */
export async function writeBundle(
  folder: string,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const name of await filesOfEarlier(folder)) await rm(path.join(folder, name), { force: true })
    const inOrder = files.toSorted((a, b) => Number(a.name === MANIFEST) - Number(b.name === MANIFEST))
    for (const { name, bytes } of inOrder) await writeFile(path.join(folder, path.basename(name)), bytes)
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

/** The manifest of an earlier bundle, first of all, and the files it names. */
async function filesOfEarlier(folder: string): Promise<string[]> {
  const bytes = await readFile(path.join(folder, MANIFEST)).catch(() => null)
  if (bytes === null) return []
  const read = readShape(manifestShape, bytes)
  return [MANIFEST, ...('value' in read ? read.value.files.map(({ name }) => path.basename(name)) : [])]
}
