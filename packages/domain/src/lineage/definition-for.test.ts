import { describe, expect, it } from 'vitest'
import { definitionFor } from './definition-for.ts'

const adopted = { revisionNo: 1, validFrom: null, target: '10企業' }
const raised = { revisionNo: 2, validFrom: 2018, target: '15企業' }
const extended = { revisionNo: 3, validFrom: 2020, target: '20企業' }

describe('definitionFor', () => {
  it.each([
    [2016, '10企業'],
    [2017, '10企業'],
    [2018, '15企業'],
    [2019, '15企業'],
    [2020, '20企業'],
    [2030, '20企業'],
  ])('in fiscal year %i gives the target %s', (year, target) => {
    expect(definitionFor([extended, adopted, raised], year)?.target).toBe(target)
  })

  it('takes the higher revision of two that hold from the same year', () => {
    const corrected = { revisionNo: 2, validFrom: null, target: '11企業' }
    expect(definitionFor([adopted, corrected], 2016)?.target).toBe('11企業')
    expect(definitionFor([corrected, adopted], 2016)?.target).toBe('11企業')
  })

  it('has none before the first is valid, and none of nothing', () => {
    expect(definitionFor([raised], 2017)).toBeUndefined()
    expect(definitionFor([], 2017)).toBeUndefined()
  })
})
