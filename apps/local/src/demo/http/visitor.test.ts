import { beforeEach, describe, expect, it } from 'vitest'
import { pageServer } from '../../../test/page-server.ts'
import { HtmlPage } from './html-page.ts'
import { UnexpectedAnswer, Visitor } from './visitor.ts'

const FORM =
  '<h1>問い</h1><form method="post" action="/in"><input name="account" value="a"><button>入る</button></form>'

const { base, asked } = pageServer(({ path }) => {
  if (path === '/in') return { location: '/me', cookie: 'torikumi=t1; Path=/; HttpOnly' }
  if (path === '/out') return { location: '/me', cookie: 'torikumi=; Max-Age=0; Path=/' }
  if (path === '/round') return { location: '/round' }
  if (path === '/away') return { location: 'https://elsewhere.example/' }
  return { status: { '/lost': 404, '/broken': 503 }[path] ?? 200, html: FORM }
})
beforeEach(() => asked.splice(0))

const visitor = () => new Visitor(base(), new AbortController().signal)

async function press(action: string): Promise<HtmlPage> {
  const page = new HtmlPage(new URL(base()), 200, FORM.replace('/in', action))
  const [form] = page.forms()
  return visitor().press(page, form!, form!.buttons[0]!)
}

describe('a visitor', () => {
  it('posts a form with its origin, follows the redirect and keeps the cookie until it is taken away', async () => {
    const one = visitor()
    const page = await one.open('/')
    const [form] = page.forms()
    const next = await one.press(page, form!, form!.buttons[0]!)
    expect(next.url.pathname).toBe('/me')
    expect(asked.map(({ path, origin, cookie, form }) => [path, origin, cookie, form.toString()])).toEqual([
      ['/', undefined, undefined, ''],
      ['/in', base(), undefined, 'account=a'],
      ['/me', undefined, 'torikumi=t1', ''],
    ])
    await one.open('/out')
    expect(asked.at(-1)).toMatchObject({ path: '/me', cookie: undefined })
  })

  it.each([
    ['/lost', 'answers 404 (問い)', false],
    ['/broken', 'answers 503 (問い)', true],
    ['/round', 'redirects without end', false],
    ['/away', 'is another site', false],
  ])('says what is wrong with %s, and whether it may pass', async (path, reason, passes) => {
    const error: unknown = await visitor()
      .open(path)
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UnexpectedAnswer)
    expect(error).toMatchObject({ message: expect.stringContaining(reason), passes })
  })

  it('gives a refused form back as the page it is, and stops at a broken server', async () => {
    expect((await press('/lost')).status).toBe(404)
    await expect(press('/broken')).rejects.toThrow('answers 503')
  })

  it('tells a page that is not there from one that is', async () => {
    expect(await visitor().exists('/lost')).toBe(false)
    expect(await visitor().exists('/')).toBe(true)
    await expect(visitor().exists('/broken')).rejects.toThrow('answers 503')
  })
})
