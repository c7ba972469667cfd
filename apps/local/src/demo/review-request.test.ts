import { beforeEach, describe, expect, it } from 'vitest'
import { pageServer } from '../../test/page-server.ts'
import { Visitor } from './http/visitor.ts'
import { Person } from './person.ts'
import { reviewRequest } from './review-request.ts'

const PATH = '/requests/1/decision'
const MISTAKE = { measure: '1-2-2', name: '周遊の促進', wrongText: '書き間違い', reason: '直してください' }

function row(id: string, text: string): string {
  return `<div><article><h4>行${id}</h4><p>${text}</p></article>
<p><input type="hidden" name="items[${id}].hash" value="h${id}"><input type="checkbox" name="items[${id}].return" value="yes">
<textarea name="items[${id}].reason"></textarea></p></div>`
}

function decision(act: string, ...rows: string[]): string {
  return `<form method="post" action="${PATH}"><input type="hidden" name="revision" value="r"><input type="hidden" name="promise" value="9/9">
${rows.join('')}<textarea name="comment"></textarea><button name="act" value="${act}">する</button></form>`
}

let page = ''
const { base, asked } = pageServer(({ method }) =>
  method === 'GET' ? { html: page } : { location: `${PATH}?receipt=d1` },
)
beforeEach(() => asked.splice(0))

const review = () =>
  reviewRequest(new Person('a', 'b', new Visitor(base(), new AbortController().signal)), PATH, MISTAKE)
const sent = () => Object.fromEntries(asked.find(({ method }) => method === 'POST')?.form ?? [])

describe('reviewing a request', () => {
  it('accepts every row and promises what it says', async () => {
    page = decision('agree', row('1', '正しい'), row('2', MISTAKE.wrongText))
    expect(await review()).toEqual({ decisionId: 'd1', returned: false })
    expect(sent()).toMatchObject({ act: 'agree', promise: '2/0', revision: 'r', 'items[1].hash': 'h1' })
    expect(sent()).not.toHaveProperty('items[2].return')
  })

  it('returns the mistaken row, and only that, where the person decides', async () => {
    page = decision('approve', row('1', '正しい'), row('2', `前の<b>${MISTAKE.wrongText}</b>です`))
    expect(await review()).toEqual({ decisionId: 'd1', returned: true })
    expect(sent()).toMatchObject({
      act: 'approve',
      promise: '1/1',
      'items[2].return': 'yes',
      'items[2].reason': MISTAKE.reason,
    })
    expect(sent()).not.toHaveProperty('items[1].return')
  })

  it('passes over words that were struck out', async () => {
    page = decision('approve', row('1', `<del>${MISTAKE.wrongText}</del><ins>正しい</ins>`))
    expect(await review()).toEqual({ decisionId: 'd1', returned: false })
  })

  it('promises that nothing is accepted where the only row is returned', async () => {
    page = decision('approve', row('1', MISTAKE.wrongText))
    expect(await review()).toEqual({ decisionId: 'd1', returned: true })
    expect(sent()).toMatchObject({ act: 'approve', promise: '0/1' })
  })

  it('says so where it is not this person’s turn', async () => {
    page = '<h1>いまは見るだけ</h1>'
    await expect(review()).rejects.toThrow(`${PATH} offers nothing to accept (いまは見るだけ)`)
  })
})
