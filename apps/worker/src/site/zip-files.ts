import { zipSync } from 'fflate'

/** A file for an archive: its path inside, with `/`, and its content. */
export interface ZipEntry {
  path: string
  content: Uint8Array
}

/** What deflate would not make smaller. */
const packed = /\.(pdf|png|zip)$/u

/**
 * An archive of files, the same bytes for the same files on any machine and in any time zone: ordered by path, every entry dated noon of
 * `date` (`YYYY-MM-DD`), no extra fields, compressed by a library in JavaScript, so that no other zlib gives other bytes.
 */
export function zipFiles(files: readonly ZipEntry[], date: string): Uint8Array {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  // The format holds local time: noon of the local calendar is the same entry everywhere, and exists on every day.
  const mtime = new Date(year, month - 1, day, 12)
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return zipSync(
    Object.fromEntries(ordered.map(({ path, content }) => [path, [content, { level: packed.test(path) ? 0 : 6 }]])),
    { mtime, os: 0, attrs: 0 },
  )
}
