import type { ReportImport } from '@torikumi/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listDrafts, saveDraft } from '../../queries/requests/drafts.ts'
import { AT, openYear, requestOf, review, submit, submitting } from '../../testing/acting.ts'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { writeAct } from '../write-act.ts'
import { findProposal, listWaitingProposals } from './find-proposal.ts'
import { leaveCells } from './leave-cells.ts'
import { makeProposal } from './make-proposal.ts'
import { takeCells } from './take-cells.ts'

let city: SmallCity
let cycle: string
let tourism: string
let farming: string
beforeAll(async () => {
  city = await smallCity()
  cycle = (await openYear(city.db)).id
  tourism = await requestOf(city.db, 'tourism')
  farming = await requestOf(city.db, 'farming')
})
afterAll(async () => city.close())

const at = new Date(AT)
const kpi = (name: string, actual: string) => ({ name, baseline: '10人(H26)', actual, target: '20人' })

/** A document with the small city's rows; farming's text is the given one. */
const document = (farm: string): ReportImport => ({
  source: '報告書.txt',
  warnings: [],
  measures: [
    {
      code: '1-1-1',
      name: '施策1-1-1',
      content: '内容',
      kpiHeader: ['', '', '平成28年度末値', ''],
      kpis: [kpi('visitors', '15人'), kpi('guides', '—'), kpi('月の石', '3個')],
      activities: [{ name: '観光', text: '案内をした。' }],
      plans: [{ name: '観光', text: '続ける。' }],
    },
    {
      code: '1-1-2',
      name: '施策1-1-2',
      content: '内容',
      kpiHeader: [],
      kpis: [kpi('visitors', '15人')],
      activities: [{ name: '農業', text: farm }],
      plans: [{ name: '農業', text: '広げる。' }],
    },
  ],
})

const propose = async (farm = '耕した。') =>
  (await makeProposal(city.db, { cycle, report: document(farm), by: null, at })).id
const cellsOf = async (proposal: string) =>
  (await findProposal(city.db, proposal))?.cells.filter((cell) => cell.takeable) ?? []
/** Takes the cells of a proposal in rows of this name, as the page shows them now. */
const take = async (proposal: string, names: readonly string[], by = 'planner') => {
  const cells = (await cellsOf(proposal)).filter((cell) => names.includes(cell.row.name))
  return takeCells(city.db, { proposal, cells, by, at })
}
const draftsOf = async (request: string) => [...(await listDrafts(city.db, request)).values()]

describe('a proposal', () => {
  it('is kept cell by cell and changes nothing of the year', async () => {
    const proposal = await propose()
    expect(await draftsOf(tourism)).toEqual([])
    expect(await findProposal(city.db, proposal)).toMatchObject({
      source: '報告書.txt',
      reportedYear: 2016,
      by: null,
      cycle,
    })
    expect(
      (await cellsOf(proposal)).map((cell) => `${cell.row.name} ${cell.field} ${cell.now}→${cell.proposed}`),
    ).toEqual([
      'visitors raw →15人',
      'guides raw →—',
      '観光 thisYear →案内をした。',
      '観光 nextYear →続ける。',
      '農業 thisYear →耕した。',
      '農業 nextYear →広げる。',
    ])
    expect((await listWaitingProposals(city.db, cycle)).map((one) => one.id)).toEqual([proposal])
  })

  it('lists rows that the plan does not know, and nobody can take them', async () => {
    const proposal = await propose()
    const unknown = (await findProposal(city.db, proposal))?.cells.filter((cell) => cell.state === 'unknown-row') ?? []
    expect(unknown.map((cell) => cell.row.name)).toEqual(['月の石', '月の石', '月の石'])
    const no = unknown[1]?.no ?? 0
    const taken = await takeCells(city.db, { proposal, cells: [{ no, version: 0 }], by: 'planner', at })
    expect(taken).toEqual({ taken: [], refused: [{ no, why: 'no-such-cell' }] })
  })

  it('becomes the draft’s text where a cell is taken, with the planner among its authors', async () => {
    const proposal = await propose()
    const item = (await cellsOf(proposal)).find((cell) => cell.row.name === '観光')?.row.item ?? ''
    const typed = {
      thisYear: '途中',
      nextYear: '考える。',
      nextYearReason: '要望のため。',
      cost: '50',
      costStatus: 'settled',
    }
    await saveDraft(city.db, {
      item,
      request: tourism,
      fields: typed,
      emptyIsMeant: false,
      version: 0,
      by: 'drafter',
      at,
    })
    expect((await take(proposal, ['観光', 'guides'])).refused).toEqual([])
    const drafts = await listDrafts(city.db, tourism)
    expect(drafts.get(item)).toMatchObject({
      fields: { thisYear: '案内をした。', nextYear: '続ける。', nextYearReason: '', cost: '50', costStatus: 'settled' },
      authors: ['drafter', 'planner'],
      version: 2,
    })
    const guides = [...drafts.values()].find((draft) => draft.item !== item)
    expect(guides?.fields).toMatchObject({ raw: '—', status: 'none', reason: 'not-measured' })
    const after = (await cellsOf(proposal)).filter((cell) => cell.decision !== null)
    expect(after.map((cell) => [cell.now, cell.decision?.kind, cell.decision?.by])).toEqual([
      ['', 'taken', '見本職員planner'],
      ['途中', 'taken', '見本職員planner'],
      ['考える。\n要望のため。', 'taken', '見本職員planner'],
    ])
    expect((await take(proposal, ['観光'])).refused.map((one) => one.why)).toEqual(['decided-before', 'decided-before'])
  })

  it('takes nothing of a row that somebody saved since it was shown', async () => {
    const proposal = await propose()
    const shown = (await cellsOf(proposal)).filter((cell) => cell.row.name === 'visitors')
    const item = shown[0]?.row.item ?? ''
    const fields = { raw: '14人', status: 'final', reason: '', expectedOn: '', note: '' }
    await saveDraft(city.db, { item, request: tourism, fields, emptyIsMeant: false, version: 0, by: 'drafter', at })
    const taken = await takeCells(city.db, { proposal, cells: shown, by: 'planner', at })
    expect(taken).toEqual({ taken: [], refused: [{ no: shown[0]?.no, why: 'conflict' }] })
    expect((await listDrafts(city.db, tourism)).get(item)?.fields['raw']).toBe('14人')
  })

  it('takes no text that could not stand in a draft', async () => {
    const proposal = await propose('=1+1')
    const taken = await take(proposal, ['農業'])
    expect(taken.refused.map((one) => one.why)).toEqual(['formula-like'])
    expect(taken.taken).toHaveLength(1)
  })

  it('takes nothing while a submission is under way, nor once it is recorded, nor once it is decided', async () => {
    const proposal = await propose('種をまいた。')
    const before = await draftsOf(farming)
    const act = await submitting(city.db, farming, 'farmer')
    await writeAct(city.db, act)
    expect((await take(proposal, ['農業'])).refused[0]?.why).toBe('under-way')
    await city.db.updateTable('act').set({ cancelled_at: at }).where('decision_id', '=', act.decisionId).execute()
    await submit(city.db, farming, 'farmer')
    expect((await take(proposal, ['農業'])).refused[0]?.why).toBe('not-open')
    await review(city.db, farming, 'approve', 'farm-head')
    expect((await take(proposal, ['農業'])).refused[0]?.why).toBe('not-open')
    expect(await draftsOf(farming)).toEqual(before)
  })

  it('waits no more once what is left is left', async () => {
    const proposal = await propose()
    const open = (await cellsOf(proposal)).filter((cell) => cell.decision === null)
    expect(await leaveCells(city.db, { proposal, by: 'planner', at })).toBe(open.length)
    expect((await listWaitingProposals(city.db, cycle)).map((one) => one.id)).not.toContain(proposal)
    expect((await take(proposal, ['農業'])).taken).toEqual([])
  })
})
