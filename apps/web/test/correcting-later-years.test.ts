import { askedByCorrection, correctedYear, publishedYear } from '@torikumi/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted } from './answering.ts'
import { type Office, openOffice, printCandidate } from './office.ts'
import { type Visitor, formWith, wordsOf } from './visitor.ts'

const FIRST = '/cycles/2016/corrections/1'
const LATER = '/cycles/2017/corrections'

let office: Office
let planner: Visitor
let first: string
let later: string
beforeAll(async () => {
  office = await openOffice({ now: '2018-11-01T01:00:00.000Z' })
  first = await publishedYear(office.db)
  later = await publishedYear(office.db, 2017, '16人')
  planner = await office.as('planner')
})
afterAll(async () => office.close())

const words = async (path: string): Promise<string> => wordsOf((await planner.get(path)).text)

describe('a correction of a year that a later report was published after', () => {
  it('says from its beginning which reports print the same figure, where, and what will be to do', async () => {
    const form = formWith((await planner.get('/cycles/2016/corrections')).text, 'correct')
    await planner.post('/cycles/2016/corrections', { ...form, reason: '転記の誤り。', 'rows[guides]': 'yes' })
    const page = await words(FIRST)
    expect(page).toContain('後の年度の報告書にある同じ値')
    expect(page).toContain('平成29年度実績 第1版 guides 15人 推移と索引')
    expect(page).toContain('公表したあとで、この報告書にも新しい値を反映してください')
    const abandon = formWith((await planner.get(FIRST)).text, 'abandon')
    await planner.post(FIRST, { ...abandon, reason: '試しのため。' })
    expect(await words(FIRST)).not.toContain('後の年度の報告書にある同じ値')
  })

  it('leads, once it is public, to the correction of each of them, from its own page and from theirs', async () => {
    await correctedYear(office.db, first, 'guides', '9人')
    const begin = `${LATER}?kind=correction&amp;row=guides`
    const own = await planner.get('/cycles/2016/corrections/2')
    expect(own.text).toContain(`href="${begin}"`)
    expect(wordsOf(own.text)).toContain('平成29年度実績の訂正を始める')
    const year = await planner.get('/cycles/2017')
    expect(wordsOf(year.text)).toContain('この報告書が前の年度の値として印刷している1指標の値が変わりました')
    expect(wordsOf(year.text)).toContain('guides：平成28年度の値「15人」→「9人」')
    expect(year.text).toContain(`href="${begin}"`)
    expect((await planner.get('/cycles/2016')).text).not.toContain('前の年度の値として印刷している')
  })

  it('is begun there with row, kind and reason in place', async () => {
    const page = await planner.get(`${LATER}?kind=correction&row=guides`)
    expect(wordsOf(page.text)).toContain('推移の値が変わります（平成28年度 15人 → 9人）')
    const form = formWith(page.text, 'correct')
    expect(form).toMatchObject({
      kind: 'correction',
      'rows[guides]': 'yes',
      reason: '平成28年度実績の報告書の訂正を、この報告書にも反映するため。',
    })
    expect((await planner.post(LATER, form)).status).toBe(303)
    expect(await words('/cycles/2016/corrections/2')).toContain('訂正・更新（1回目）で反映しています')
  })
})

describe('the section of a later report', () => {
  it('submits its row as it is, and its route reads what changes', async () => {
    const { id } = await office.db
      .selectFrom('correction')
      .select('id')
      .where('cycle_id', '=', later)
      .executeTakeFirstOrThrow()
    const request = await askedByCorrection(office.db, id)
    const drafter = await office.as('drafter')
    const page = await drafter.get(`/requests/${request}`)
    expect(wordsOf(page.text)).toContain('推移の値が次のとおり変わります')
    expect(wordsOf(page.text)).toContain('平成28年度の値 誤 15人 正 9人')
    expect((await drafter.post(`/requests/${request}`, formWith(page.text, 'submit'))).status).toBe(303)
    const circulator = await office.as('circulator')
    expect(wordsOf((await circulator.get(`/requests/${request}/decision`)).text)).toContain(
      '平成28年度の値 誤 15人 正 9人',
    )
    await accepted(circulator, request, 'agree')
    await accepted(await office.as('head'), request, 'approve')
    await accepted(planner, request, 'confirm')
  })

  it('has its edition list the figure, and the earlier correction names the candidate meanwhile', async () => {
    const page = await planner.get(`${LATER}/1`)
    await planner.post(`${LATER}/1`, formWith(page.text, 'make-candidate'))
    await printCandidate(office.db, later)
    expect(await words(`${LATER}/1`)).toContain('guides 平成28年度の値 誤 15人 正 9人')
    const own = await words('/cycles/2016/corrections/2')
    expect(own).toContain('平成29年度実績 第2版の候補（公表前） guides 9人')
    expect(own).toContain('新しい値になっています')
  })
})
