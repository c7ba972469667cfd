import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

const OLD_MS = 24 * 60 * 60_000
const UNFINISHED = /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The name of a folder in the making: whoever finishes it renames it, and one that a killed run left is recognised by
 * this ending.
 */
export function unfinishedName(target: string): string {
  return `${target}.${crypto.randomUUID()}`
}

/** Deletes folders in the making that nobody has touched for a day: a killed run left them. */
export async function sweepUnfinished(parent: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const folder = path.join(parent, name)
    if (!UNFINISHED.test(name)) continue
    const info = await stat(folder).catch(() => undefined)
    if (info !== undefined && Date.now() - info.mtimeMs > OLD_MS) await rm(folder, { recursive: true, force: true })
  }
}
