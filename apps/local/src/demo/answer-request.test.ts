import { beforeEach, describe, expect, it } from 'vitest'
import { pageServer } from '../../test/page-server.ts'
import { answerRequest } from './answer-request.ts'
import { Visitor } from './http/visitor.ts'
import { Person } from './person.ts'
import { answersByRow, type RowAnswer } from './row-answer.ts'

const PATH = '/requests/1'
const ANSWERS: RowAnswer[] = [
  {
    kind: 'indicator',
    places: [{ measure: '1-2-2', name: '観光客数' }],
    fields: { raw: '—', status: 'none', reason: 'not-measured' },
  },
  {
    kind: 'activity',
    places: [{ measure: '1-2-2', name: '周遊の促進' }],
    fields: { thisYear: '二度開きました。', nextYear: '' },
  },
]
const MISTAKE = { measure: '1-2-2', name: '周遊の促進', wrongText: '書き間違い', reason: '直してください' }

/** The answer page: a KPI and a 取組; `returned` as it comes back, `empty` once a blank was saved. */
function sheet({ returned = false, empty = false, name = '周遊の促進' } = {}): string {
  return `<form method="post" action="${PATH}"><input type="hidden" name="decision_id" value="d1">
<section class="measure"><h2><span class="code">1-2-2</span>観光の推進</h2>
<article><div class="row-head"><h4><span class="row-label">KPI 1</span>観光客数</h4></div>
 <input name="items[k].raw" value=""><input type="radio" name="items[k].status" value="final" checked>
 <input type="radio" name="items[k].status" value="none"><input type="radio" name="items[k].reason" value="not-measured">
 <input type="hidden" name="items[k].version" value="3"></article>
<article><div class="row-head"><h4><span class="row-label">取組 1</span>${name}</h4></div>
 ${returned ? `<section class="banner"><p class="said">${MISTAKE.reason}</p></section>` : ''}
 <textarea name="items[a].thisYear">\n</textarea><textarea name="items[a].nextYear">\n</textarea></article>
<article><div class="row-head"><h4><span class="row-label">取組 2</span>提出済みの取組</h4></div></article>
</section>${empty ? '<input type="checkbox" name="items[a].empty" value="yes">' : ''}
<button name="act" value="save">下書きを保存する</button><button name="act" value="submit">提出する</button></form>`
}

let page = sheet()
const { base, asked } = pageServer(({ method, form }) => {
  if (method === 'GET') return { html: page }
  if (form.get('act') === 'submit') return { location: `${PATH}?receipt=d1` }
  return form.get('items[a].thisYear')?.startsWith('=') ? { status: 422, html: page } : { html: sheet({ empty: true }) }
})
beforeEach(() => asked.splice(0))

const answer = (answers = ANSWERS) => {
  const person = new Person('kanko-1', 'secret', new Visitor(base(), new AbortController().signal))
  return answerRequest(person, PATH, { answers: answersByRow(answers), mistake: MISTAKE })
}
const saved = () => Object.fromEntries(asked.find(({ form }) => form.get('act') === 'save')?.form ?? [])

describe('answering a request', () => {
  it('types every open row, saves, ticks what is meant to be empty, and submits', async () => {
    page = sheet({ returned: true })
    expect(await answer()).toBe('d1')
    expect(saved()).toEqual({
      decision_id: 'd1',
      'items[k].raw': '—',
      'items[k].status': 'none',
      'items[k].reason': 'not-measured',
      'items[k].version': '3',
      'items[a].thisYear': '二度開きました。',
      'items[a].nextYear': '',
      act: 'save',
    })
    expect(asked.find(({ form }) => form.get('act') === 'submit')?.form.get('items[a].empty')).toBe('yes')
  })

  it('types the mistake until the row is returned with its reason', async () => {
    page = sheet()
    await answer()
    expect(saved()['items[a].thisYear']).toBe('書き間違い')
  })

  it('says which row nobody gave an answer for', async () => {
    page = sheet({ name: '知らない取組' })
    await expect(answer()).rejects.toThrow('nobody gave an answer for activity/1-2-2/知らない取組')
  })

  it('stops where the rows cannot be saved', async () => {
    page = sheet({ returned: true })
    const broken = ANSWERS.map((one) => (one.kind === 'activity' ? { ...one, fields: { thisYear: '=1' } } : one))
    await expect(answer(broken)).rejects.toThrow('/requests/1: 422')
  })

  it('says so where the page takes no answer now', async () => {
    page = '<h1>見るだけ</h1>'
    await expect(answer()).rejects.toThrow('/requests/1 cannot be answered now (見るだけ)')
  })
})
