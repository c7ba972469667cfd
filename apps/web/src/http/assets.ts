import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Handler } from '../env.ts'
import { paths } from '../paths.ts'

const FOLDER = path.join(import.meta.dirname, '..', 'assets')

interface Asset {
  body: string
  mediaType: string
  /** A short hash of the content: a changed file has a new address, so caches may keep the old one for ever. */
  version: string
}

const assets = new Map<string, Asset>([
  ['tokens.css', asset(tokens(), 'text/css; charset=utf-8')],
  ['office.css', asset(joined('.css'), 'text/css; charset=utf-8')],
  ['office.js', asset(joined('.js'), 'text/javascript; charset=utf-8')],
  ['icon.svg', asset(readFileSync(path.join(FOLDER, 'icon.svg'), 'utf8'), 'image/svg+xml')],
])

/** Colours and sizes of デジタル庁デザインシステム, as its package ships them. */
function tokens(): string {
  return readFileSync(createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8')
}

/** The rooms of a style sheet or script, one after the other in the order of their names. */
function joined(extension: string): string {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith(extension))
    .sort()
  return names.map((name) => readFileSync(path.join(FOLDER, name), 'utf8')).join('\n')
}

function asset(body: string, mediaType: string): Asset {
  return { body, mediaType, version: createHash('sha256').update(body).digest('hex').slice(0, 12) }
}

/** The address of a style sheet, script or picture of the application. */
export function assetAddress(name: string): string {
  return `${paths.asset(name)}?v=${assets.get(name)?.version ?? ''}`
}

/** Answers with one of the files; 404 for any other name. */
export const serveAsset: Handler = (c) => {
  const found = assets.get(c.req.param('name') ?? '')
  if (found === undefined) return c.notFound()
  const isCurrent = c.req.query('v') === found.version
  c.header('Cache-Control', isCurrent ? 'public, max-age=31536000, immutable' : 'no-cache')
  return c.body(found.body, 200, { 'Content-Type': found.mediaType })
}
