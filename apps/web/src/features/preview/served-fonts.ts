import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type ReportFont, reportFonts } from '@torikumi/fonts'
import { type ServedFace, servedFaces } from '@torikumi/templates'
import { paths } from '../../paths.ts'

/** A font as it is sent: under its own name and a short hash of its content, so that caches may keep it for ever. */
interface ServedFont extends ServedFace {
  name: string
  file: string
  version: string
}

let fonts: Promise<ServedFont[]> | undefined

/** The fonts the report is printed with, hashed when a preview is first asked for; again after a failure, which is not kept. */
async function servedFonts(): Promise<ServedFont[]> {
  fonts ??= Promise.all(reportFonts().map(served)).catch((error: unknown) => {
    fonts = undefined
    throw error
  })
  return fonts
}

async function served({ family, weight, file }: ReportFont): Promise<ServedFont> {
  const name = path.basename(file)
  const version = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 12)
  return { family, weight, file, name, version, address: `${paths.font(name)}?v=${version}` }
}

/** The style that sets a page in the fonts of the print, whatever its machine has. */
export async function printFonts(): Promise<string> {
  return servedFaces(await servedFonts())
}

/** The file of a font and its version; null for any other name. */
export async function fontNamed(name: string): Promise<{ file: string; version: string } | null> {
  return (await servedFonts()).find((font) => font.name === name) ?? null
}
