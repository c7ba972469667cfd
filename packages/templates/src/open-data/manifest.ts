import type { EditionStatus } from '@torikumi/domain'

/** `manifest.json`: what a bundle holds and what it was made from. Hashes are SHA-256, 64 lower-case hex digits. */
export interface Manifest {
  edition: string
  status: EditionStatus
  municipalityCode: string
  municipality: string
  fiscalYear: number
  /** `YYYY-MM-DD`. */
  publishedOn: string
  ruleSet: string
  supersedes?: string
  kind?: 'correction' | 'update'
  /** Versions of what made the files. */
  made: { torikumi: string; browser: string; fonts: string; templates: string }
  /** The decided revisions it prints: their hash, and the hash of the last decision on each section's request. */
  revisions: { section: string; revision: number; sha256: string; decisionHead: string }[]
  files: ManifestFile[]
}

/** A file of the bundle, without the manifest itself. */
export interface ManifestFile {
  name: string
  mediaType: string
  bytes: number
  sha256: string
}

/** The text of `manifest.json`, keys in the order of the interface, a newline at the end. */
export function manifestJson(manifest: Manifest): string {
  const { made } = manifest
  const ordered: Manifest = {
    edition: manifest.edition,
    status: manifest.status,
    municipalityCode: manifest.municipalityCode,
    municipality: manifest.municipality,
    fiscalYear: manifest.fiscalYear,
    publishedOn: manifest.publishedOn,
    ruleSet: manifest.ruleSet,
    ...(manifest.supersedes === undefined ? {} : { supersedes: manifest.supersedes }),
    ...(manifest.kind === undefined ? {} : { kind: manifest.kind }),
    made: { torikumi: made.torikumi, browser: made.browser, fonts: made.fonts, templates: made.templates },
    revisions: manifest.revisions.map(({ section, revision, sha256, decisionHead }) => ({
      section,
      revision,
      sha256,
      decisionHead,
    })),
    files: manifest.files.map(({ name, mediaType, bytes, sha256 }) => ({ name, mediaType, bytes, sha256 })),
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}
