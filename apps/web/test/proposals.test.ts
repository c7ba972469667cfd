import { listDrafts, makeProposal, saveDraft } from '@torikumi/database'
import type { ReportImport } from '@torikumi/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitted } from './answering.ts'
import { type Office, openOffice, openedYear } from './office.ts'
import { type Seen, type Visitor, fieldsOf, wordsOf } from './visitor.ts'

let office: Office
let planner: Visitor
let year: Awaited<ReturnType<typeof openedYear>>
beforeAll(async () => {
  office = await openOffice()
  year = await openedYear(office.db)
  planner = await office.as('planner')
})
afterAll(async () => office.close())

const report: ReportImport = {
  source: '報告書<1>.txt',
  warnings: [],
  measures: [
    {
      code: '1-1-1',
      name: '施策1-1-1',
      content: '内容',
      kpiHeader: [],
      kpis: [
        { name: 'visitors', baseline: '10人(H26)', actual: '15人', target: '30人' },
        { name: '月の石', baseline: '', actual: '3個', target: '' },
      ],
      activities: [{ name: '観光', text: '案内所を2か所開いた。' }],
      plans: [{ name: '観光', text: '続ける。' }],
    },
    {
      code: '1-1-2',
      name: '施策1-1-2',
      content: '内容',
      kpiHeader: [],
      kpis: [],
      activities: [{ name: '農業', text: '耕した。' }],
      plans: [],
    },
  ],
}

const address = (id: string) => `/cycles/2016/proposals/${id}`
const propose = async () =>
  (await makeProposal(office.db, { cycle: year.cycle, report, by: null, at: new Date('2017-09-01T01:00:00.000Z') })).id
/** The form as it would be posted, with these cells ticked and no others. */
function ticked(page: Seen, chosen: (row: string) => boolean): Record<string, string> {
  const form = /<form method="post" id="proposal"[\s\S]*?<\/form>/.exec(page.text)?.[0] ?? ''
  const rows = [...form.matchAll(/<tr id="cell-(\d+)">[\s\S]*?<\/tr>/g)]
  const takes = rows.flatMap(([row, no]) =>
    row.includes('data-take') && chosen(wordsOf(row)) ? [[`cells[${no}].take`, 'yes']] : [],
  )
  const versions = Object.entries(fieldsOf(form)).filter(([name]) => name.endsWith('.version'))
  return Object.fromEntries([...versions, ...takes])
}

describe('a proposal from a document', () => {
  it('waits on the page of its year', async () => {
    const id = await propose()
    const page = (await planner.get('/cycles/2016')).text
    expect(page).toContain(`href="${address(id)}"`)
    expect(wordsOf(page)).toContain('文書「報告書<1>.txt」からの取り込み案が、確認を待っています')
    await planner.post(address(id), { act: 'leave' })
    expect((await planner.get('/cycles/2016')).text).not.toContain(`href="${address(id)}"`)
  })

  it('shows now and proposed side by side, ticks what fills a blank, and lists what no draft can take', async () => {
    await draftTour('案内所を1か所開いた。', 0)
    const id = await propose()
    const page = await planner.get(address(id))
    expect(page.status).toBe(200)
    const row = rowOf(page, '観光 平成28年度に取り組んだこと')
    expect(row).not.toContain('checked')
    expect(wordsOf(row)).toContain('案内所を1か所開いた。')
    expect(row).toMatch(/<del>.*1.*<\/del><ins>.*2.*<\/ins>/)
    expect(rowOf(page, '観光 平成29年度以降')).toContain('checked')
    const words = wordsOf(page.text)
    expect(words).toContain('計画にない行 1-1-1 月の石')
    expect(words).toContain('計画：20人 文書：30人')
    expect(page.text).not.toContain('<1>')
  })

  it('is taken cell by cell into the section’s draft, and says that the planner is an author now', async () => {
    const id = await propose()
    const form = ticked(await planner.get(address(id)), (row) => row.includes('visitors'))
    const answer = await planner.post(address(id), { ...form, act: 'take' })
    expect(answer.status).toBe(303)
    const page = await planner.get(answer.location)
    expect(wordsOf(page.text)).toContain('1か所を取り込みました')
    expect(rowOf(page, 'visitors')).toContain('取り込み済み')
    const drafts = [...(await listDrafts(office.db, year.tourism)).values()]
    expect(drafts.find((draft) => draft.fields['raw'] === '15人')?.authors).toEqual(['planner'])
    expect(drafts.find((draft) => draft.fields['thisYear'] !== undefined)?.fields['nextYear']).toBe('')
  })

  it('keeps a text that cannot be printed as the document has it, ticks it not, and takes it not', async () => {
    const plans = [{ name: '農業', text: '花火🎆を上げる。' }]
    const measures = report.measures.map((measure) => (measure.code === '1-1-2' ? { ...measure, plans } : measure))
    const made = { cycle: year.cycle, report: { ...report, measures }, by: null, at: new Date() }
    const { id } = await makeProposal(office.db, made)
    const page = await planner.get(address(id))
    const row = rowOf(page, '農業 平成29年度以降')
    expect(row).not.toContain('checked')
    expect(wordsOf(row)).toContain('花火🎆を上げる。 取り込めません。「🎆」（U+1F386）は、報告書の書体にない')
    const answer = await planner.post(address(id), { ...ticked(page, (text) => text.includes('花火')), act: 'take' })
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toContain('農業 平成29年度以降の取組内容とその理由：「🎆」（U+1F386）は')
  })

  it('is not taken without a choice, nor over a draft that was saved meanwhile', async () => {
    const id = await propose()
    const page = await planner.get(address(id))
    const nothing = await planner.post(address(id), { ...ticked(page, () => false), act: 'take' })
    expect([nothing.status, wordsOf(nothing.text)]).toEqual([422, expect.stringContaining('選ばれていません')])
    await draftTour('ほかの文', 1)
    const answer = await planner.post(address(id), { ...ticked(page, (row) => row.includes('観光')), act: 'take' })
    expect(answer.status).toBe(409)
    expect(wordsOf(answer.text)).toContain('ほかの人が下書きを保存しました')
    expect(wordsOf(rowOf(answer, '観光 平成28年度に取り組んだこと'))).toContain('ほかの文')
  })

  it('offers no row that is submitted, and refuses one that is posted all the same', async () => {
    const id = await propose()
    const before = ticked(await planner.get(address(id)), (row) => row.includes('農業'))
    await submitted(await office.as('farmer'), year.farming)
    const page = await planner.get(address(id))
    expect(rowOf(page, '農業')).toContain('取り込めません')
    const answer = await planner.post(address(id), { ...before, act: 'take' })
    expect([answer.status, wordsOf(answer.text)]).toEqual([409, expect.stringContaining('提出した後の行なので')])
  })

  it('of another year’s document says so and ticks nothing to begin with', async () => {
    const measures = report.measures.map((measure) => ({ ...measure, kpiHeader: ['', '', '平成27年度末値', ''] }))
    const made = { cycle: year.cycle, report: { ...report, measures }, by: null, at: new Date() }
    const page = await planner.get(address((await makeProposal(office.db, made)).id))
    expect(wordsOf(page.text)).toContain('文書は平成27年度の実績です。この画面は平成28年度の調査です')
    expect(rowOf(page, '観光 平成29年度以降')).not.toContain('checked')
  })

  it('is no page under another year or for an unknown id, and takes no field it did not ask for', async () => {
    const id = await propose()
    expect((await planner.get(`/cycles/2015/proposals/${id}`)).status).toBe(404)
    expect((await planner.get(address('01900000-0000-7000-8000-000000000001'))).status).toBe(404)
    expect((await planner.get(address('x'))).status).toBe(404)
    expect((await planner.post(address(id), { act: 'take', 'cells[0].take': 'yes' })).status).toBe(400)
    expect((await planner.post(address(id), { act: 'submit' })).status).toBe(400)
  })
})

/** The table row whose words hold these. */
function rowOf(page: Seen, words: string): string {
  const rows = [...page.text.matchAll(/<tr id="cell-\d+">[\s\S]*?<\/tr>/g)].map(([row]) => row)
  return rows.find((row) => wordsOf(row).includes(words)) ?? ''
}

/** What the section typed for its 取組 this year. */
async function draftTour(thisYear: string, version: number): Promise<void> {
  const { id } = await office.db
    .selectFrom('request_item')
    .select('id')
    .where('activity_id', '=', 'tour')
    .executeTakeFirstOrThrow()
  const fields = { thisYear, nextYear: '', nextYearReason: '', cost: '', costStatus: 'expected' }
  const at = new Date('2017-09-01T01:00:00.000Z')
  await saveDraft(office.db, {
    item: id,
    request: year.tourism,
    fields,
    emptyIsMeant: false,
    version,
    by: 'drafter',
    at,
  })
}
