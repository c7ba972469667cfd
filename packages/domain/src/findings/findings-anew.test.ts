import { describe, expect, it } from 'vitest'
import { activityAnswer } from '../answers/testing/answers.ts'
import { findingsAnew } from './findings-anew.ts'
import { findingRow, kpiRow } from './testing/rows.ts'

const definition = { unit: 'か所', aggregation: 'cumulative' as const, baselineRaw: '10か所', targetRaw: '20か所' }
const clubs = (raw: string) => ({ ...kpiRow(raw), definition, lastYear: kpiRow('14か所').answer })
const account = findingRow(
  activityAnswer({ thisYear: '児童クラブ数は平成28年度末で15か所になりました。', nextYear: '引き続き増やします。' }),
)
const rules = (raw: string) =>
  findingsAnew([clubs('15か所'), account], [clubs(raw), account], { fiscalYear: 2016 }).map(({ rule, subject }) => [
    rule,
    subject,
  ])

describe('the findings that a new answer brings about', () => {
  it('are none where it says what is published', () => {
    expect(rules('15か所')).toEqual([])
  })

  it('are those of its own row, and of another row that it now contradicts', () => {
    expect(rules('13か所')).toEqual([
      ['below-accumulation', 'clubs'],
      ['prose-contradicts-value', 'activity-1'],
    ])
  })

  it('leave out what stood there before', () => {
    const dash = { ...kpiRow('—'), subject: 'other' }
    const found = findingsAnew([clubs('15か所'), dash], [clubs('16か所'), dash], { fiscalYear: 2016 })
    expect(found).toEqual([])
  })

  it('are the same whether rows that nobody changes are the same objects or read again', () => {
    const says = (before: typeof account, after: typeof account) =>
      findingsAnew([clubs('15か所'), before], [clubs('13'), after], { fiscalYear: 2016 })
    const twice = findingRow(activityAnswer({ thisYear: '開きました。（', nextYear: '開きました。（' }))
    for (const row of [account, twice]) expect(says(row, row)).toEqual(says(row, structuredClone(row)))
    expect(says(account, twice)).not.toEqual(says(twice, twice))
  })
})
