import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A plain web server of files below a folder's address, as a city's own: `index.html` for a folder, `404.html` with status 404. */
export interface StaticServer {
  /** Ends with `/`. */
  url: string
  /** Paths below `url` that were asked for and are not there. */
  missing: string[]
  close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
}

/** Serves `files` (path → content) below `/city/strategy/`. */
export async function serveFolder(files: Readonly<Record<string, Uint8Array>>): Promise<StaticServer> {
  const base = '/city/strategy/'
  const missing: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const asked = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : null
    const path = asked === null ? '' : asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked
    const found = files[path]
    if (found === undefined) missing.push(pathname)
    response.writeHead(found === undefined ? 404 : 200, {
      'Content-Type':
        types[found === undefined ? 'html' : (path.split('.').at(-1) ?? '')] ?? 'application/octet-stream',
    })
    response.end(found ?? files['404.html'] ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    missing,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
