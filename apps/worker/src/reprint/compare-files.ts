import type { EditionFile } from '@torikumi/database'
import { sha256Bytes } from '@torikumi/domain'
import type { ReprintedFile } from '@torikumi/domain/contract'
import type { BundleFile } from '../bundle/bundle-file.ts'

/**
 * Each file that was published or made again, in the order of the new bundle, those that were not made last. `published` gives
 * the bytes of a published file by its hash, null where they are lost.
 */
export async function compareFiles(
  before: readonly EditionFile[],
  made: readonly BundleFile[],
  published: (sha256: string) => Promise<Uint8Array | null>,
): Promise<ReprintedFile[]> {
  const compared: ReprintedFile[] = []
  for (const { name, content } of made) {
    const old = before.find((file) => file.name === name)
    const sha256 = sha256Bytes(content)
    const oldBytes = old === undefined || old.sha256 === sha256 ? null : await published(old.sha256)
    compared.push({
      name,
      published: old === undefined ? null : { bytes: old.bytes, sha256: old.sha256 },
      made: { bytes: content.byteLength, sha256 },
      firstDifferentLine: oldBytes === null ? null : firstDifferentLine(oldBytes, content),
    })
  }
  const gone = before.filter((file) => !made.some(({ name }) => name === file.name))
  return [
    ...compared,
    ...gone.map(({ name, bytes, sha256 }) => ({
      name,
      published: { bytes, sha256 },
      made: null,
      firstDifferentLine: null,
    })),
  ]
}

const LINE_FEED = 10

/** Counted in bytes, so that it holds for any encoding that has line feeds; null for what is no text (it holds a zero byte). */
function firstDifferentLine(before: Uint8Array, after: Uint8Array): number | null {
  if (before.includes(0) || after.includes(0)) return null
  let line = 1
  for (let at = 0; at < before.length || at < after.length; at++) {
    if (before[at] !== after[at]) return line
    if (before[at] === LINE_FEED) line++
  }
  return null
}
