import { describe, expect, it } from 'vitest'
import { anEdition } from '../../test/an-edition.ts'
import { pageOfPlace } from './page-of-place.ts'

const data = anEdition()
const [measure] = data.measures
const [kpi] = measure?.kpis ?? []
const change = { subject: 'kpi', id: kpi?.indicatorId ?? '' } as const
const sheet = { part: 'sheet', code: measure?.code ?? '' } as const

describe('the page of a changed place', () => {
  it('is that of its row where the row is known', () => {
    const pages = { [`kpi-${change.id}`]: 12, [`s-${sheet.code}`]: 11 }
    expect(pageOfPlace(data, pages, change, sheet)).toBe(12)
  })

  it('is that of its sheet or part otherwise', () => {
    const pages = { [`s-${sheet.code}`]: 11, 's-summary': 3, 's-series': 30 }
    expect(pageOfPlace(data, pages, change, sheet)).toBe(11)
    expect(pageOfPlace(data, pages, change, { part: 'summary', code: '' })).toBe(3)
    expect(pageOfPlace(data, pages, { subject: 'activity', id: 'x' }, sheet)).toBe(11)
  })

  it('is not known where the map does not say', () => {
    expect(pageOfPlace(data, {}, change, sheet)).toBeNull()
    expect(pageOfPlace(data, {}, change, { part: 'opinions', code: '' })).toBeNull()
  })
})
