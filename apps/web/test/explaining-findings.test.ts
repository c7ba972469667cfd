import { refreshFindings } from '@torikumi/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmed, filledForm, submitted } from './answering.ts'
import { type Office, openOffice, openedYear } from './office.ts'
import { type Visitor, formWith, rowFields, wordsOf } from './visitor.ts'

const SAME = '案内板の整備と、英語での案内を五か所で続ける。'
let office: Office
let tourism: string
let farming: string
let cycle: string
let drafter: Visitor
beforeAll(async () => {
  office = await openOffice()
  ;({ tourism, farming, cycle } = await openedYear(office.db))
  drafter = await office.as('drafter')
  await drafter.post(path(), { ...(await filledForm(drafter, tourism, SAME)), act: 'save' })
})
afterAll(async () => office.close())

const path = (): string => `/requests/${tourism}`
const form = async (): Promise<Record<string, string>> => formWith((await drafter.get(path())).text, 'save')
const words = async (visitor: Visitor, address: string): Promise<string> => wordsOf((await visitor.get(address)).text)

/** The name of the note on the row with two equal texts. */
async function note(): Promise<string> {
  const [reason = ''] = Object.keys(await form()).filter((name) => name.startsWith('notes['))
  return reason.replace(/\.(how|reason)$/, '')
}

describe('a section that explains a 確認事項', () => {
  it('finds it beside its row, with who reads the reason', async () => {
    const page = await words(drafter, path())
    expect(page).toContain('今後の取組内容が、取り組んだ事業の概要と同じ文です。')
    expect(page).toContain('決裁者と企画課が読みます。印刷されません。')
    expect(page).toContain('確認事項 未整理 1件')
    expect(await note()).toMatch(/^notes\[[0-9a-f-]{36}\.same-text\.nextYear\]$/)
  })

  it('may choose before it knows the reason, and is still asked', async () => {
    const fields = { ...(await form()), [`${await note()}.how`]: 'right-as-is' }
    expect((await drafter.post(path(), fields)).status).toBe(303)
    expect((await form())[`${await note()}.how`]).toBe('right-as-is')
    expect(await words(drafter, path())).toContain('確認事項 未整理 1件')
  })

  it('is told beside the field that a reason cannot be stored, and loses nothing', async () => {
    const fields = { ...(await form()), [`${await note()}.reason`]: '理由\u0001' }
    const answer = await drafter.post(path(), fields)
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.text)).toContain('「確認事項の理由」：使えない制御文字が入っています。')
    expect(formWith(answer.text, 'save')[`${await note()}.how`]).toBe('right-as-is')
  })

  it('settles it with the reason, exactly as typed', async () => {
    const planner = await office.as('planner')
    expect(await words(planner, '/board')).toContain('未整理の確認事項 1 件（横断確認前。')
    const fields = { ...(await form()), [`${await note()}.reason`]: ' 毎年同じ案内を <続ける> ため🙂。' }
    expect((await drafter.post(path(), fields)).status).toBe(303)
    expect((await form())[`${await note()}.reason`]).toBe(' 毎年同じ案内を <続ける> ため🙂。')
    const page = await words(drafter, path())
    expect(page).toContain('整理済み')
    expect(page).not.toContain('未整理 1件')
    expect(await words(planner, '/board')).toContain('未整理の確認事項 0 件（')
  })

  it('saves nothing new where nothing was changed', async () => {
    const before = await office.db.selectFrom('draft').select(['item_id', 'version']).orderBy('item_id').execute()
    await drafter.post(path(), await form())
    expect(await office.db.selectFrom('draft').select(['item_id', 'version']).orderBy('item_id').execute()).toEqual(
      before,
    )
  })

  it('is asked again where the value changes, and still has its words', async () => {
    const fields = await form()
    const [raw = ''] = rowFields(fields, 'raw')
    const unread = `notes[${raw.slice(6, 42)}.unread-value.raw]`
    await drafter.post(path(), { ...fields, [raw]: '別紙のとおり' })
    await drafter.post(path(), {
      ...(await form()),
      [`${unread}.how`]: 'right-as-is',
      [`${unread}.reason`]: '冊子がある。',
    })
    expect(await words(drafter, path())).not.toContain('未整理 1件')
    await drafter.post(path(), { ...(await form()), [raw]: '多数' })
    expect(await words(drafter, path())).toContain('未整理 1件')
    const again = await form()
    expect([again[`${unread}.how`], again[`${unread}.reason`]]).toEqual([undefined, '冊子がある。'])
    await drafter.post(path(), { ...again, [raw]: '15人' })
  })

  it('is refused a note on a row of another request', async () => {
    const strange = {
      ...(await form()),
      'notes[01900000-0000-7000-8000-000000000001.same-text.nextYear].how': 'corrected',
    }
    expect((await drafter.post(path(), strange)).status).toBe(400)
  })
})

describe('what the section said', () => {
  it('stands before those who decide, with the finding', async () => {
    await drafter.post(path(), formWith((await drafter.get(path())).text, 'submit'))
    const decision = await words(await office.as('circulator'), `${path()}/decision`)
    expect(decision).toContain('同じ文です。 回答：このままで正しい（ 毎年同じ案内を <続ける> ため🙂。）')
    expect(decision).toContain('1件あり、すべて整理済みです。')
  })

  it('stands in the list of planning after the cross-check', async () => {
    await confirmed(office, 'tourism', tourism)
    await submitted(await office.as('farmer'), farming)
    await confirmed(office, 'farming', farming)
    await refreshFindings(office.db, cycle)
    const year = await words(await office.as('planner'), '/cycles/2016')
    expect(year).toContain('担当課の回答：このままで正しい（ 毎年同じ案内を <続ける> ため🙂。）')
  })
})
