import { sha256Bytes } from '@torikumi/domain'
import { verify } from '../messages/ja-verify.ts'
import type { BundleFolder, BundleProblem } from './bundle.ts'
import type { ManifestShape } from './shapes.ts'

/** The files every bundle holds beside its manifest. */
const BUNDLE_FILES = [
  'report.pdf',
  'report.html',
  'kpis.csv',
  'activities.csv',
  'csv-metadata.json',
  'report.json',
  'report.schema.json',
] as const

/** Every file the manifest names is there with its length and SHA-256, and the manifest names every file of a bundle. */
export async function checkFiles(manifest: ManifestShape, folder: BundleFolder): Promise<BundleProblem[]> {
  const named = new Set(manifest.files.map((file) => file.name))
  const unnamed = BUNDLE_FILES.filter((name) => !named.has(name)).map((file) => ({ file, message: verify.notNamed }))
  const checked = await Promise.all(
    manifest.files.map(async ({ name, bytes, sha256 }): Promise<BundleProblem[]> => {
      const content = await folder.read(name)
      if (content === null) return [{ file: name, message: verify.missing }]
      if (content.length !== bytes) return [{ file: name, message: verify.otherLength(bytes, content.length) }]
      const found = sha256Bytes(content)
      return found === sha256 ? [] : [{ file: name, message: verify.otherHash(sha256, found) }]
    }),
  )
  return [...unnamed, ...checked.flat()]
}
