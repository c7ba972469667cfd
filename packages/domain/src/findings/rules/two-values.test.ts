import { describe, expect, it } from 'vitest'
import { kpiRow } from '../testing/rows.ts'
import { twoValues } from './two-values.ts'

const definition = { unit: '人', aggregation: 'annual', baselineRaw: '10人', targetRaw: '30人' } as const
const two = (one: string, other: string, otherwise = {}) =>
  twoValues(
    [
      { ...kpiRow(one), definition },
      { ...kpiRow(other), subject: 'visitors', definition, ...otherwise },
    ],
    {},
  )

describe('one indicator with two values', () => {
  it('is an error at the second row', () => {
    expect(two('15人', '16人').map(({ at, finding }) => [at, finding.severity])).toEqual([[1, 'error']])
    expect(two('15人', '16人', { subject: 'clubs', definition: undefined })).toHaveLength(1)
  })

  it.each([
    ['one value in two spellings', two('1,500人', '１５００人')],
    [
      'indicators of one name with other targets',
      two('15人', '16人', { definition: { ...definition, targetRaw: '9人' } }),
    ],
    ['indicators of one name the plan says nothing of', two('15人', '16人', { definition: undefined })],
    ['a value and a dash', two('15人', '—')],
  ])('is not found in %s', (_case, found) => {
    expect(found).toEqual([])
  })
})
