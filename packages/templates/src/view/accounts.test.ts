import { describe, expect, it } from 'vitest'
import { aKpi } from '../../test/an-edition.ts'
import { accountsView as viewAt } from './accounts.ts'

const first = new Map([['ind-a', { label: '1-2-3', target: 's-1-2-3' }]])
const accountsView = (kpis: Parameters<typeof viewAt>[0]) => viewAt(kpis, first)
const noted = (note: string, parts: Parameters<typeof aKpi>[0] = {}) =>
  aKpi({ actual: { ...aKpi().actual, note }, ...parts })
const going = aKpi({ outlook: { kind: 'expand', reason: '回数を増やすため。' } })

describe('accountsView', () => {
  it('is left out where no section gave an account', () => {
    expect(accountsView([aKpi(), noted(' ')])).toBeNull()
  })

  it('names the indicator where the sheet has several', () => {
    expect(accountsView([noted('店が減りました。')])?.rows.map((row) => row.name)).toEqual([null])
    expect(accountsView([noted('店が減りました。'), aKpi()])?.rows.map((row) => row.name)).toEqual(['朝市の出店数'])
  })

  it('keeps the column of what is absent and leaves out a head nothing stands under', () => {
    expect(accountsView([going])).toMatchObject({ hasCauses: false, hasOutlooks: true, rows: [{ causes: [] }] })
    expect(accountsView([noted('店が減りました。')])).toMatchObject({
      hasCauses: true,
      hasOutlooks: false,
      rows: [{ outlook: '', reason: [] }],
    })
  })

  it.each([
    ['continue', '継続'],
    ['expand', '拡充'],
    ['review', '見直し'],
    ['reduce', '縮小'],
    ['end', '終了'],
  ] as const)('says %s in the word %s', (kind, word) => {
    expect(accountsView([aKpi({ outlook: { kind, reason: '' } })])?.rows[0]?.outlook).toBe(word)
  })

  it('stands where the indicator is printed first; where it is shown again stands a pointer to that sheet', () => {
    expect(accountsView([noted('店が減りました。', { shownAgain: true })])).toMatchObject({
      hasCauses: false,
      hasOutlooks: false,
      rows: [],
      elsewhere: [{ name: null, what: '要因・課題', label: '1-2-3', target: 's-1-2-3' }],
    })
    expect(accountsView([noted('店が減りました。')])?.elsewhere).toEqual([])
    expect(accountsView([aKpi({ shownAgain: true })])).toBeNull()
  })

  it('points to what there is, and says of which indicator', () => {
    const both = noted('店が減りました。', { shownAgain: true, outlook: { kind: 'expand', reason: '' } })
    const view = accountsView([both, noted('雨の日が続きました。', { indicatorId: 'ind-b', name: '来場者数' })])
    expect(view?.rows.map(({ name }) => name)).toEqual(['来場者数'])
    expect(view?.elsewhere).toMatchObject([{ name: '朝市の出店数', what: '要因・課題と今後の方向性' }])
  })
})
