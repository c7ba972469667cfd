import { beforeEach, describe, expect, it } from 'vitest'
import { pageServer } from '../../../test/page-server.ts'
import { HtmlPage } from './html-page.ts'
import { ActRefused, sendAct } from './send-act.ts'
import { Visitor } from './visitor.ts'

const NO = '<section class="banner banner-failed"><h2>記録できませんでした</h2><p>処理中です。</p></section>'

const { base, asked } = pageServer(({ path }) => {
  if (path === '/done') return { location: '/requests/1?receipt=d1' }
  if (path === '/later') return { location: '/acts/d2' }
  if (path === '/acts/d2')
    return asked.length < 4 ? { html: '<h1>受付済み</h1>' } : { location: '/requests/1?receipt=d2' }
  if (path === '/busy') return { status: 409, html: NO }
  if (path === '/wrong') return { status: 422, html: NO }
  // The page of a receipt may also tell of something that failed before.
  return { html: `<h1>回答</h1>${NO}` }
})
beforeEach(() => asked.splice(0))

function send(action: string): Promise<string> {
  const html = `<form method="post" action="${action}"><button name="act" value="submit">提出する</button></form>`
  const page = new HtmlPage(new URL(base()), 200, html)
  const visitor = new Visitor(base(), new AbortController().signal)
  return sendAct(visitor, page, page.formWithButton('act', 'submit')!, { name: 'act', value: 'submit' })
}

describe('sendAct', () => {
  it('gives the decision id of the receipt', async () => {
    expect(await send('/done')).toBe('d1')
  })

  it('follows an act that is under way until the record answers', async () => {
    expect(await send('/later')).toBe('d2')
    expect(asked.map(({ path }) => path)).toEqual([
      '/later',
      '/acts/d2',
      '/acts/d2',
      '/acts/d2',
      '/requests/1?receipt=d2',
    ])
  })

  it.each([
    ['/busy', true],
    ['/wrong', false],
  ])('repeats the words of a refusal (%s) and says whether it passes', async (action, passes) => {
    const error: unknown = await send(action).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ActRefused)
    expect(error).toMatchObject({ message: `${action}: 記録できませんでした処理中です。`, passes })
  })
})
