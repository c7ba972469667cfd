import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll } from 'vitest'

/** A request a page server was asked. */
export interface AskedFor {
  method: string
  path: string
  origin: string | undefined
  cookie: string | undefined
  form: URLSearchParams
}

/** What it answers: a page, or where to go on. */
export interface PageAnswer {
  status?: number
  html?: string
  location?: string
  cookie?: string
}

/** A small web server of one test file's own, on 127.0.0.1, answering as `answer` says; `asked` holds what came. */
export function pageServer(answer: (asked: AskedFor) => PageAnswer): { base: () => string; asked: AskedFor[] } {
  const asked: AskedFor[] = []
  let base = ''
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url: path = '', headers } = request
    const form = new URLSearchParams(await text(request))
    const one = { method, path, origin: headers.origin, cookie: headers.cookie, form }
    asked.push(one)
    const { status, html = '', location, cookie } = answer(one)
    response.writeHead(status ?? (location === undefined ? 200 : 303), {
      'content-type': 'text/html; charset=utf-8',
      ...(location === undefined ? {} : { location }),
      ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
    })
    response.end(html)
  }
  const server = createServer((request, response) => void serve(request, response))
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())
  return { base: () => base, asked }
}
