import { describe, expect, it } from 'vitest'
import { HtmlPage } from './html-page.ts'

const page = (html: string) => new HtmlPage(new URL('http://127.0.0.1:3000/requests/1'), 200, html)
const sheet = page(`<!DOCTYPE html><body>
<form method="get" action="/search"><input name="q"><button>探す</button></form>
<form method="post" id="answers" action="/requests/1">
  <button name="act" value="save">下書きを保存する</button>
  <input type="hidden" name="decision_id" value="d&amp;1">
  <input name="items[a].raw" value="8企業(H26)"><input name="off" value="x" disabled>
  <label><input type="radio" name="status" value="final" checked> 確定</label>
  <label><input type="radio" name="status" value="none"> 値がない</label>
  <input type="checkbox" name="empty" value="yes"><input type="checkbox" name="seen" checked>
  <select name="cost"><option value="expected">決算見込</option><option value="settled">決算</option></select>
  <select name="unit"><option>人</option><option selected>件</option></select>
  <textarea name="text">
&lt;b&gt; と
次の行</textarea>
  <button type="button" name="not" value="sent">開く</button>
</form>
<button form="answers" name="act" value="submit">提出する <span>第1回</span></button></body>`)
const form = () => sheet.formWithButton('act', 'submit')!
const submit = { name: 'act', value: 'submit' }

describe('a form', () => {
  it('is found by its button, wherever that stands', () => {
    expect(form().action).toBe('/requests/1')
    expect(form().buttons.map((button) => button.text)).toEqual(['下書きを保存する', '提出する 第1回'])
    expect(sheet.formWithButton('act', 'approve')).toBeNull()
  })

  it('sends every field as it stands, and the pressed button', () => {
    expect([...form().bodyFor(submit)]).toEqual([
      ['decision_id', 'd&1'],
      ['items[a].raw', '8企業(H26)'],
      ['status', 'final'],
      ['seen', 'on'],
      ['cost', 'expected'],
      ['unit', '件'],
      ['text', '<b> と\n次の行'],
      ['act', 'submit'],
    ])
  })

  it('takes texts, choices, list entries and ticks', () => {
    const filled = form()
    filled.fill('items[a].raw', '—')
    filled.fill('status', 'none')
    filled.fill('cost', 'settled')
    filled.fill('empty', 'yes')
    filled.untick('seen')
    const body = filled.bodyFor(submit)
    expect(body.getAll('status')).toEqual(['none'])
    expect(Object.fromEntries(body)).toMatchObject({ 'items[a].raw': '—', cost: 'settled', empty: 'yes' })
    expect(body.has('seen')).toBe(false)
    expect(filled.value('status')).toBe('none')
  })

  it.each([
    ['lost', 'x'],
    ['status', 'guess'],
    ['off', 'x'],
  ])('refuses to fill %s=%s, which nobody could', (name, value) => {
    expect(form().takes(name, value)).toBe(false)
    expect(() => form().fill(name, value)).toThrow(`takes no ${name}=${value}`)
  })
})
