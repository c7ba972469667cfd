import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, filledForm, submitted } from './answering.ts'
import { type Office, openOffice, openedYear } from './office.ts'
import { type Visitor, formWith, rowFields, wordsOf } from './visitor.ts'

let office: Office
let tourism: string
let drafter: Visitor
beforeAll(async () => {
  office = await openOffice()
  tourism = (await openedYear(office.db)).tourism
  drafter = await office.as('drafter')
})
afterAll(async () => office.close())

const path = (): string => `/requests/${tourism}`

describe('a section that answers', () => {
  it('finds its request in 処理待ち', async () => {
    const inbox = await drafter.get('/')
    expect(inbox.text).toContain(`href="${path()}"`)
    expect(wordsOf(inbox.text)).toContain('平成28年度実績の回答を入力する')
  })

  it('saves a draft exactly as it was typed, and a reload does nothing twice', async () => {
    const fields = formWith((await drafter.get(path())).text, 'save')
    const [raw = ''] = rowFields(fields, 'raw')
    fields[raw] = '６１，２５８人（H28） <b>'
    const saved = await drafter.post(path(), fields)
    expect(saved.status).toBe(303)
    const again = formWith((await drafter.get(path())).text, 'save')
    expect(again[raw]).toBe('６１，２５８人（H28） <b>')
    expect(again[raw.replace('.raw', '.version')]).toBe('1')
  })

  it('shows markup as text', async () => {
    const page = await drafter.get(path())
    expect(page.text).toContain('（H28） &lt;b&gt;')
    expect(page.text).not.toContain('（H28） <b>')
  })

  it('keeps both texts where somebody saved the same row first, and takes the one that is chosen', async () => {
    const mine = formWith((await drafter.get(path())).text, 'save')
    const theirs = { ...mine }
    const [note = ''] = rowFields(mine, 'note')
    theirs[note] = 'ほかの人の文'
    mine[note] = '自分の文'
    const circulator = await office.as('circulator')
    expect((await circulator.post(path(), theirs)).status).toBe(303)
    const conflict = await drafter.post(path(), mine)
    expect(conflict.status).toBe(409)
    expect(wordsOf(conflict.text)).toContain('同じ欄を、ほかの人が先に保存しました')
    expect(conflict.text).toContain('ほかの人の文')
    const chosen = formWith(conflict.text, 'save')
    expect(chosen[note]).toBe('自分の文')
    expect((await drafter.post(path(), chosen)).status).toBe(303)
    expect(formWith((await drafter.get(path())).text, 'save')[note]).toBe('自分の文')
  })

  it('is told what is missing, with a link to each field, and loses nothing', async () => {
    const fields = formWith((await drafter.get(path())).text, 'submit')
    const [thisYear = ''] = rowFields(fields, 'thisYear')
    fields[thisYear] = '書きかけの文'
    const answer = await drafter.post(path(), fields)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('<title>エラー：')
    expect(wordsOf(answer.text)).toMatch(/直すところが\d+つあります/)
    expect(formWith(answer.text, 'submit')[thisYear]).toBe('書きかけの文')
    expect(await office.db.selectFrom('revision').select('revision_no').execute()).toEqual([])
  })

  it('asks for the reason where there is no value', async () => {
    const fields = await filledForm(drafter, tourism)
    const [status = ''] = rowFields(fields, 'status')
    fields[status] = 'none'
    const answer = await drafter.post(path(), fields)
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain('値がない理由を選んでください')
  })

  // The circulator wrote a draft above, so the answer passes that step over: nobody reviews what they wrote.
  it('submits, and the same form again gives the first receipt', async () => {
    const fields = await filledForm(drafter, tourism)
    const first = await drafter.post(path(), fields)
    expect(first.status).toBe(303)
    expect(first.location).toBe(`${path()}?receipt=${fields['decision_id']}`)
    const again = await drafter.post(path(), fields)
    expect(again.location).toBe(first.location)
    const revisions = await office.db.selectFrom('revision').select('revision_no').execute()
    expect(revisions).toEqual([{ revision_no: 1 }])
    const page = wordsOf((await drafter.get(first.location)).text)
    expect(page).toContain('提出しました（第1回提出）')
    expect(page).toContain('post-headに回りました')
  })

  it('is refused another payload under the same decision id', async () => {
    const decision = await office.db
      .selectFrom('act')
      .select('decision_id')
      .where('kind', '=', 'submit')
      .executeTakeFirstOrThrow()
    const rows = await office.db.selectFrom('request_item').select('id').where('request_id', '=', tourism).execute()
    const answer = await drafter.post(path(), {
      act: 'submit',
      decision_id: decision.decision_id,
      [`items[${rows[0]?.id}].note`]: '別の内容',
    })
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toContain('同じ画面から、内容の違う操作がもう送られています')
  })

  it('shows a receipt to nobody but its author', async () => {
    const decision = await office.db
      .selectFrom('act')
      .select('decision_id')
      .where('kind', '=', 'submit')
      .executeTakeFirstOrThrow()
    const circulator = await office.as('circulator')
    const page = await circulator.get(`${path()}?receipt=${decision.decision_id}`)
    expect(wordsOf(page.text)).not.toContain('提出しました')
  })

  it('withdraws while nobody has opened it, and submits anew', async () => {
    const page = await drafter.get(path())
    const withdrawn = await drafter.post(path(), formWith(page.text, 'withdraw'))
    expect(withdrawn.status).toBe(303)
    expect(wordsOf((await drafter.get(withdrawn.location)).text)).toContain('引き戻しました')
    expect((await submitted(drafter, tourism)).status).toBe(303)
  })

  it('comes too late to withdraw once the next post has opened it', async () => {
    const form = formWith((await drafter.get(path())).text, 'withdraw')
    await (await office.as('head')).get(`${path()}/decision`)
    const answer = await drafter.post(path(), form)
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toMatch(/引き戻せませんでした。post-headが9月1日（金）10:00に開いたためです/)
    expect((await drafter.get(path())).text).not.toContain('value="withdraw"')
  })

  it('keeps what was typed into a row that was submitted meanwhile', async () => {
    const row = await office.db
      .selectFrom('request_item')
      .select('id')
      .where('request_id', '=', tourism)
      .executeTakeFirstOrThrow()
    const answer = await drafter.post(path(), {
      act: 'save',
      decision_id: '01900000-0000-7000-8000-000000000001',
      [`items[${row.id}].note`]: '遅れて書いた文',
    })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('遅れて書いた文')
  })

  it('can leave a field empty after the tick 回答なし', async () => {
    const farmer = await office.as('farmer')
    const farming = (
      await office.db.selectFrom('request').select('id').where('section_id', '=', 'farming').executeTakeFirstOrThrow()
    ).id
    const page = await farmer.get(`/requests/${farming}`)
    const fields = formWith(page.text, 'submit')
    const [thisYear = ''] = rowFields(fields, 'thisYear')
    fields[thisYear] = '畑を耕した。'
    expect((await farmer.post(`/requests/${farming}`, fields)).status).toBe(422)
    fields[thisYear.replace('thisYear', 'empty')] = 'yes'
    fields[thisYear.replace('thisYear', 'version')] = '1'
    const answer = await farmer.post(`/requests/${farming}`, fields)
    expect(answer.status).toBe(303)
    expect((await accepted(await office.as('farm-head'), farming, 'approve')).status).toBe(303)
  })
})
