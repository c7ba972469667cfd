import { describe, expect, it } from 'vitest'
import { kpiRow } from '../testing/rows.ts'
import { unitDiffers } from './unit-differs.ts'

const differs = (raw: string, unit: string, baselineRaw = '') =>
  unitDiffers({ ...kpiRow(raw), definition: { unit, aggregation: 'annual', baselineRaw, targetRaw: '' } }, {})

describe('another unit than the indicator has', () => {
  it.each([
    ['15団体', 'か所'],
    ['35人', '%'],
  ])('is found in %s for %s', (raw, unit) => {
    expect(differs(raw, unit).map(({ rule, severity }) => [rule, severity])).toEqual([['unit-differs', 'warning']])
  })

  it.each([
    ['15カ所', 'か所'],
    ['15', 'か所'],
    ['７企業', '企業'],
    ['35名', '人'],
    ['年平均3.0件', '件'],
  ])('is not found in %s for %s', (raw, unit) => {
    expect(differs(raw, unit)).toEqual([])
  })

  it('is not found where 現状値 has it too', () => {
    expect(differs('15団体', 'か所', '10団体')).toEqual([])
  })
})
