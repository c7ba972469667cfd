import { sha256Bytes } from '@torikumi/domain'
import { unzipSync } from 'fflate'
import { z } from 'zod'
import { verify } from '../messages/ja-verify.ts'
import type { BundleFolder, BundleProblem } from './bundle.ts'
import { type ManifestShape, manifestShape, readShape } from './shapes.ts'

const FILE = 'site.zip'
const LIST = 'site.json'
/** Unpacked; a site of fifty years stays far below. */
const MOST_BYTES = 2 ** 30
const PAGES = ['index.html', '404.html'] as const

const file = z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })
const listShape = z.object({
  files: z.array(file),
  missing: z.array(file).default([]),
})

type Entries = Readonly<Record<string, Uint8Array>>

/**
 * The static site is whole: every file is what `site.json` says and none is added, none is named there as lost, each edition in it is what
 * its own manifest says, and this edition's files are those of the bundle.
 */
export async function checkSite(
  bytes: Uint8Array,
  manifest: ManifestShape,
  folder: BundleFolder,
): Promise<BundleProblem[]> {
  const problem = (message: string): BundleProblem => ({ file: FILE, message })
  const entries = unpacked(bytes)
  if (typeof entries === 'string') return [problem(verify.unreadable(entries))]
  const read = readShape(listShape, entries[LIST] ?? new Uint8Array())
  if ('defect' in read) return [problem(verify.unreadable(`${LIST} ${read.defect}`))]
  const lost = new Set(read.value.missing.map(({ path }) => path))
  const listed = new Map(read.value.files.map((file) => [file.path, file]))
  const names = Object.keys(entries).filter((name) => name !== LIST)
  return [
    ...PAGES.filter((page) => !names.includes(page)).map((page) => problem(verify.missingInSite(page))),
    ...names.filter((name) => !listed.has(name)).map((name) => problem(verify.notListedInSite(name))),
    ...[...listed.values()].flatMap(({ path, sha256 }) => {
      const content = entries[path]
      if (content === undefined) return [problem(verify.missingInSite(path))]
      return sha256Bytes(content) === sha256 ? [] : [problem(verify.changedInSite(path))]
    }),
    ...editionsIn(entries).flatMap(({ place, edition }) =>
      edition.files
        .filter(({ name, sha256 }) => !lost.has(`${place}${name}`) && !isFile(entries[`${place}${name}`], sha256))
        .map(({ name }) => problem(verify.changedInSite(`${place}${name}`))),
    ),
    ...[...lost].map((path) => problem(verify.lostInSite(path))),
    ...(await sameAsBundle(entries, manifest, folder)).map(problem),
  ]
}

function unpacked(bytes: Uint8Array): Entries | string {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize
        if (total > MOST_BYTES) throw new RangeError('too large')
        if (name.startsWith('/') || name.split('/').includes('..')) throw new RangeError(name)
        return true
      },
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Every edition of the site by its manifest; `place` ends with `/`. */
function editionsIn(entries: Entries): { place: string; edition: ManifestShape }[] {
  return Object.entries(entries).flatMap(([path, content]) => {
    const place = /^(.*\/editions\/[1-9]\d*\/)manifest\.json$/.exec(path)?.[1]
    const read = place === undefined ? null : readShape(manifestShape, content)
    return place === undefined || read === null || 'defect' in read ? [] : [{ place, edition: read.value }]
  })
}

async function sameAsBundle(entries: Entries, manifest: ManifestShape, folder: BundleFolder): Promise<string[]> {
  const { municipalityCode, fiscalYear, edition } = manifest
  const place = `${municipalityCode}/${fiscalYear}/editions/${edition.split('-').at(-1) ?? ''}/`
  const names = [...manifest.files.map(({ name }) => name), 'manifest.json']
  const checked = await Promise.all(
    names.map(async (name) => {
      const own = await folder.read(name)
      return own === null || isFile(entries[`${place}${name}`], sha256Bytes(own)) ? [] : [verify.otherInSite(name)]
    }),
  )
  return checked.flat()
}

const isFile = (content: Uint8Array | undefined, sha256: string): boolean =>
  content !== undefined && sha256Bytes(content) === sha256
