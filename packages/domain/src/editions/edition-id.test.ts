import { describe, expect, it } from 'vitest'
import { editionId, parseEditionId } from './edition-id.ts'

describe('an edition id', () => {
  it('is the city, the fiscal year and the number', () => {
    expect(editionId('352136', 2016, 1)).toBe('352136-2016-1')
  })

  it('keeps the leading zero of a code', () => {
    expect(parseEditionId(editionId('012025', 2024, 12))).toEqual({
      municipalityCode: '012025',
      fiscalYear: 2024,
      number: 12,
    })
  })

  it.each([
    '',
    '352136-2016',
    '352136-2016-0',
    '352136-2016-01',
    '352136-2016-1-1',
    '35213-2016-1',
    '3521360-2016-1',
    '352136-16-1',
    '352136-2016-12345',
    '352136-2016-1\n',
    ' 352136-2016-1',
    '352136-2016--1',
    '../352136-2016-1',
    '３５２１３６-2016-1',
  ])('is not read from %j', (text) => {
    expect(parseEditionId(text)).toBeNull()
  })
})
