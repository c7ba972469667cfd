import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, filledForm, submitted } from './answering.ts'
import { type Office, openOffice, openedYear } from './office.ts'
import { formWith, rowFields, wordsOf } from './visitor.ts'

let office: Office
let tourism: string
let farming: string
beforeAll(async () => {
  office = await openOffice()
  ;({ tourism, farming } = await openedYear(office.db))
  await submitted(await office.as('drafter'), tourism)
})
afterAll(async () => office.close())

const path = (): string => `/requests/${tourism}/decision`

describe('a post of the route', () => {
  it('agrees with every row, and the next post has it in 処理待ち', async () => {
    const circulator = await office.as('circulator')
    expect(wordsOf((await circulator.get('/')).text)).toContain('tourism課の回答に回議する')
    const answer = await accepted(circulator, tourism, 'agree')
    expect(answer.status).toBe(303)
    expect(wordsOf((await circulator.get(answer.location)).text)).toContain('3行を回議済にしました')
    expect(wordsOf((await (await office.as('head')).get('/')).text)).toContain('tourism課の回答を決裁する')
  })

  it('is asked for the reason of a return, beside the row, and keeps the others', async () => {
    const head = await office.as('head')
    const fields = formWith((await head.get(path())).text, 'approve')
    const [first = '', second = ''] = rowFields(fields, 'hash')
    fields[first.replace('.hash', '.return')] = 'yes'
    fields[first.replace('.hash', '.reason')] = '数え方を確かめてください。'
    fields[second.replace('.hash', '.return')] = 'yes'
    fields['comment'] = '\u202e戻'
    const answer = await head.post(path(), fields)
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain('差し戻す理由を書いてください。（guides）')
    expect(wordsOf(answer.text)).toContain('見えない記号（U+202E）が入っています')
    const kept = formWith(answer.text, 'approve')
    expect(kept[first.replace('.hash', '.reason')]).toBe('数え方を確かめてください。')
    expect(kept[second.replace('.hash', '.return')]).toBe('yes')
    expect(kept['decision_id']).not.toBe(fields['decision_id'])
  })

  it('sees the sentence and the button once more where they do not match what is ticked', async () => {
    const head = await office.as('head')
    const fields = formWith((await head.get(path())).text, 'approve')
    expect(fields['promise']).toBe('3/0')
    const [first = ''] = rowFields(fields, 'hash')
    fields[first.replace('.hash', '.return')] = 'yes'
    fields[first.replace('.hash', '.reason')] = '数え方を確かめてください。'
    // Never printed: what the report's fonts lack may stand.
    fields['comment'] = 'ありがとう🙏'
    const page = await head.post(path(), fields)
    expect(page.status).toBe(200)
    expect(wordsOf(page.text)).toContain('2行を決裁し、1行を差し戻します。')
    const answer = await head.post(path(), formWith(page.text, 'approve'))
    expect(answer.status).toBe(303)
    const decided = await head.get(answer.location)
    expect(wordsOf(decided.text)).toContain('2行を決裁し、1行を差し戻しました')
  })

  it('sends the row back to the section with its reason', async () => {
    const drafter = await office.as('drafter')
    expect(wordsOf((await drafter.get('/')).text)).toContain('差し戻された1行を直す')
    const page = await drafter.get(`/requests/${tourism}`)
    expect(wordsOf(page.text)).toContain('数え方を確かめてください。')
    expect(rowFields(formWith(page.text, 'submit'), 'raw')).toHaveLength(1)
  })

  it('gets the same answer for the same form, and a refusal for another content', async () => {
    const act = await office.db.selectFrom('act').selectAll().where('kind', '=', 'approve').executeTakeFirstOrThrow()
    const payload = JSON.parse(act.payload) as { revisionSha256: string; accepted: { item: string; hash: string }[] }
    const head = await office.as('head')
    const other = await head.post(path(), {
      act: 'approve',
      decision_id: act.decision_id,
      revision: payload.revisionSha256,
      promise: '1/0',
      [`items[${payload.accepted[0]?.item}].hash`]: payload.accepted[0]?.hash ?? '',
    })
    expect(other.status).toBe(409)
    expect(wordsOf(other.text)).toContain('内容の違う操作がもう送られています')
  })

  it('is told that the content changed since it was read, and keeps what was written', async () => {
    const drafter = await office.as('drafter')
    await submitted(drafter, tourism, '直した', '18人')
    const circulator = await office.as('circulator')
    const form = formWith((await circulator.get(path())).text, 'agree')
    const [hash = ''] = rowFields(form, 'hash')
    form['revision'] = 'f'.repeat(64)
    form['comment'] = '書いた意見'
    const answer = await circulator.post(path(), { ...form, [hash]: form[hash] ?? '' })
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toContain('内容が変わりました（第2回提出）')
    expect(formWith(answer.text, 'agree')['comment']).toBe('書いた意見')
  })

  it('compares with the revision before, word by word, said in words too', async () => {
    const page = await (await office.as('circulator')).get(`${path()}?compare=revision&rows=all`)
    expect(page.text).toMatch(/<del>(?:(?!<\/del>).)*（削除）/)
    expect(page.text).toMatch(/<ins>(?:(?!<\/ins>).)*（追加）/)
    expect((await (await office.as('circulator')).get(`${path()}?compare=none`)).text).not.toContain('（削除）')
  })

  it('shows markup of an answer as text', async () => {
    const farmer = await office.as('farmer')
    await submitted(farmer, farming, '<img src=x onerror=alert(1)>')
    const page = await (await office.as('farm-head')).get(`/requests/${farming}/decision`)
    expect(page.text).not.toContain('<img')
    expect(page.text).toContain('&lt;img')
  })
})

describe('a wrong post', () => {
  it('is refused although it can read the page, and no act is written for it', async () => {
    const head = await office.as('head')
    const page = await head.get(path())
    expect(page.text).not.toContain('value="approve"')
    expect(wordsOf(page.text)).toContain('いまはあなたの処理を待っていません')
    const row = await office.db
      .selectFrom('request_item')
      .selectAll()
      .where('request_id', '=', tourism)
      .where('state', '=', 'circulating')
      .executeTakeFirstOrThrow()
    const revision = await office.db
      .selectFrom('revision')
      .select('sha256')
      .where('request_id', '=', tourism)
      .orderBy('revision_no', 'desc')
      .executeTakeFirstOrThrow()
    const answer = await head.post(path(), {
      act: 'approve',
      decision_id: '01900000-0000-7000-8000-00000000aaaa',
      revision: revision.sha256,
      promise: '1/0',
      [`items[${row.id}].hash`]: row.hash ?? '',
    })
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toContain('いまはあなたの職の番ではありません')
    const written = await office.db
      .selectFrom('act')
      .select('kind')
      .where('decision_id', '=', '01900000-0000-7000-8000-00000000aaaa')
      .execute()
    expect(written).toEqual([])
  })
})

describe('somebody who wrote the answer', () => {
  it('does not decide it: the decision goes one post up', async () => {
    const again = await openOffice()
    const year = await openedYear(again.db)
    const head = await again.as('head')
    await head.post(`/requests/${year.tourism}`, await filledForm(head, year.tourism))
    await accepted(await again.as('circulator'), year.tourism, 'agree')
    const page = await head.get(`/requests/${year.tourism}/decision`)
    expect(wordsOf(page.text)).toContain('あなたが入力した回答なので決裁できません')
    expect(wordsOf(page.text)).toContain('post-directorに回っています')
    const director = await again.as('director')
    expect(wordsOf((await director.get('/')).text)).toContain('tourism課の回答を決裁する')
    expect((await accepted(director, year.tourism, 'approve')).status).toBe(303)
    await again.close()
  })
})

describe('planning', () => {
  it('confirms what others decided, not what it decided itself', async () => {
    await accepted(await office.as('farm-head'), farming, 'approve')
    const planner = await office.as('planner')
    expect(wordsOf((await planner.get('/')).text)).toContain('farming課の回答を企画課確認する')
    const answer = await accepted(planner, farming, 'confirm')
    expect(answer.status).toBe(303)
    expect(wordsOf((await planner.get(answer.location)).text)).toContain('1行の企画課確認をしました')
  })

  it('returns a confirmed row with a reason', async () => {
    const planner = await office.as('planner')
    const fields = formWith((await planner.get(`/requests/${farming}/decision`)).text, 'confirm')
    const [reason = ''] = rowFields(fields, 'reason')
    fields[reason.replace('.reason', '.return')] = 'yes'
    fields[reason] = '年度を確かめてください。'
    fields['promise'] = '0/1'
    const answer = await planner.post(`/requests/${farming}/decision`, fields)
    expect(answer.status).toBe(303)
    const request = await office.db
      .selectFrom('request')
      .select('state')
      .where('id', '=', farming)
      .executeTakeFirstOrThrow()
    expect(request.state).toBe('returned')
  })
})
