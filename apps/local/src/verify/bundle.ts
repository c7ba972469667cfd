import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** One thing that does not fit in a bundle: the file it concerns, and a Japanese sentence. */
export interface BundleProblem {
  file: string
  message: string
}

/** The bundle as a folder; a file is null where it is not there. */
export interface BundleFolder {
  read: (name: string) => Promise<Uint8Array | null>
}

/** Opens a folder to read a bundle from. A name never leads out of it. */
export function bundleFolder(folder: string): BundleFolder {
  return {
    read: async (name) => {
      if (path.basename(name) !== name || name === '..') return null
      return readFile(path.join(folder, name)).catch((error: unknown) => {
        const code = error instanceof Error && 'code' in error ? error.code : undefined
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null
        throw error
      })
    },
  }
}
