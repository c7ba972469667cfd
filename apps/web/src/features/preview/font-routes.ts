import { readFile } from 'node:fs/promises'
import type { Handler } from '../../env.ts'
import { fontNamed } from './served-fonts.ts'

/**
 * The fonts of the print, for the pages that show what will be printed: office PCs have other versions of them or none. The published
 * report fetches nothing and is set in what its reader has.
 */
export function fontRoutes() {
  return {
    'GET /fonts/:name': async (c) => {
      const font = await fontNamed(c.req.param('name') ?? '')
      if (font === null) return c.notFound()
      const isCurrent = c.req.query('v') === font.version
      c.header('Cache-Control', isCurrent ? 'private, max-age=31536000, immutable' : 'private, no-cache')
      return c.body(new Uint8Array(await readFile(font.file)), 200, { 'Content-Type': 'font/ttf' })
    },
  } satisfies Record<string, Handler>
}
