import { describe, expect, it } from 'vitest'
import { aKpi } from '../../test/an-edition.ts'
import { accountsView } from './accounts.ts'

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

  it('stands where the indicator is printed first', () => {
    expect(accountsView([noted('店が減りました。', { shownAgain: true })])).toBeNull()
  })
})
