import { readdir } from 'node:fs/promises'

/** True where a folder is missing or holds nothing. Throws where the path is no folder. */
export async function isMissingOrEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true
    throw error
  }
}
