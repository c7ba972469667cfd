import { findEditionData, refreshFindings } from '@torikumi/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmedBoth } from './answering.ts'
import { type Office, type Person, openOffice, openedYear, printCandidate, publish } from './office.ts'
import { formWith, wordsOf } from './visitor.ts'

const PATH = '/settings/report'
let office: Office
let year: { cycle: string; tourism: string; farming: string }
beforeAll(async () => {
  office = await openOffice()
  year = await openedYear(office.db)
})
afterAll(async () => office.close())

/** Saves the form with some fields changed. */
async function saved(person: Person, fields: Record<string, string>): Promise<void> {
  const visitor = await office.as(person)
  const form = formWith((await visitor.get(PATH)).text, 'save')
  expect((await visitor.post(PATH, { ...form, ...fields })).status).toBe(303)
}

async function history(): Promise<string> {
  const { text } = await (await office.as('planner')).get(PATH)
  return /<section class="part settings-history"[\s\S]*?<\/section>/.exec(text)?.[0] ?? ''
}

describe('変更の記録 of 報告書の体裁', () => {
  it('is empty before anything is changed, also after a saving that changes nothing', async () => {
    expect(wordsOf(await history())).toContain('まだ変更の記録はありません。')
    await saved('planner', {})
    expect(wordsOf(await history())).toContain('まだ変更の記録はありません。')
  })

  it('says which post changed what from what to what, and when; the newest first, and no name', async () => {
    await saved('planner', { unanswered: '確認中', contact: '政策企画担当課', 'municipality-name': '新見本市' })
    office.setClock('2017-09-01T01:10:00.000Z')
    await saved('checker', { accent: '#8a1538', unanswered: '精査中' })
    const words = wordsOf(await history())
    expect(words).toMatch(
      /平成29年9月1日（金）10:10 post-checker 項目 基調の色 変更前 #0b4f7d 変更後 #8a1538 項目 回答がないときの言葉 変更前 確認中 変更後 精査中/,
    )
    expect(words).toMatch(
      /平成29年9月1日（金）10:00 post-planner 項目 自治体の名前 変更前 見本市 変更後 新見本市 項目 問い合わせ先 変更前 企画担当課 変更後 政策企画担当課 .*変更前 集計中 変更後 確認中/,
    )
    expect(words.indexOf('post-checker')).toBeLessThan(words.indexOf('post-planner'))
    const page = wordsOf((await (await office.as('planner')).get(PATH)).text)
    expect(page).toContain('最後の変更：post-checker（平成29年9月1日（金）10:10）')
    expect(words).not.toContain('見本職員')
  })

  it('shows text of any kind as text', async () => {
    await saved('planner', { apology: '<script>alert(1)</script>' })
    expect(await history()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    await saved('planner', { apology: '' })
  })

  it('folds all but the newest five', async () => {
    for (const unanswered of ['一', '二', '三', '四']) await saved('planner', { unanswered })
    expect(wordsOf(await history())).toContain('ほか3回の変更を開く')
  })

  it('leaves what a candidate and a published edition were printed with as it was', async () => {
    const planner = await office.as('planner')
    await confirmedBoth(office, year)
    await refreshFindings(office.db, year.cycle)
    await planner.post('/cycles/2016', formWith((await planner.get('/cycles/2016')).text, 'make-candidate'))
    const key = await printCandidate(office.db, year.cycle)
    const before = await findEditionData(office.db, key)
    expect(JSON.parse(before?.data ?? '')).toMatchObject({
      municipality: { name: '新見本市' },
      report: { unansweredWords: '四', accent: '#8a1538' },
    })
    await saved('planner', { unanswered: '五', accent: '#0b4f7d', contact: '別の課', 'municipality-name': '別の市' })
    expect(await findEditionData(office.db, key)).toEqual(before)
    await publish(office.db, year.cycle)
    await saved('planner', { layout: 'traditional' })
    expect(await findEditionData(office.db, key)).toEqual(before)
  })
})
