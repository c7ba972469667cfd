import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HtmlPage } from './html-page.ts'
import { UnexpectedAnswer, Visitor } from './visitor.ts'

const FORM =
  '<h1>問い</h1><form method="post" action="/in"><input name="account" value="a"><button>入る</button></form>'

let server: Server
let base = ''
const seen: { url: string; origin: string | undefined; cookie: string | undefined; body: string }[] = []

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '', headers } = request
  seen.push({ url, origin: headers.origin, cookie: headers.cookie, body: await text(request) })
  const go = (location: string, cookie?: string) => {
    response.writeHead(303, { location, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) }).end()
  }
  if (url === '/in') return go('/me', 'torikumi=t1; Path=/; HttpOnly')
  if (url === '/out') return go('/me', 'torikumi=; Max-Age=0; Path=/')
  if (url === '/round') return go('/round')
  if (url === '/away') return go('https://elsewhere.example/')
  response.writeHead(url === '/lost' ? 404 : 200, { 'content-type': 'text/html' }).end(FORM)
}

const visitor = () => new Visitor(base, new AbortController().signal)

describe('a visitor', () => {
  it('posts a form with its origin, follows the redirect and keeps the cookie until it is taken away', async () => {
    const one = visitor()
    const page = await one.open('/')
    const [form] = page.forms()
    seen.length = 0
    const next = await one.press(page, form!, form!.buttons[0]!)
    expect(next.url.pathname).toBe('/me')
    expect(seen).toEqual([
      { url: '/in', origin: base, cookie: undefined, body: 'account=a' },
      { url: '/me', origin: undefined, cookie: 'torikumi=t1', body: '' },
    ])
    await one.open('/out')
    expect(seen.at(-1)).toMatchObject({ url: '/me', cookie: undefined })
  })

  it.each([
    ['/lost', 'answers 404 (問い)'],
    ['/round', 'redirects without end'],
    ['/away', 'is another site'],
  ])('says what is wrong with %s', async (path, reason) => {
    await expect(visitor().open(path)).rejects.toThrow(UnexpectedAnswer)
    await expect(visitor().open(path)).rejects.toThrow(reason)
  })

  it('gives a refused form back as the page it is', async () => {
    const page = new HtmlPage(new URL(base), 200, FORM.replace('/in', '/lost'))
    const [form] = page.forms()
    expect((await visitor().press(page, form!, form!.buttons[0]!)).status).toBe(404)
  })
})
