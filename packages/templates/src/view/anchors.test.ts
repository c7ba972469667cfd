import { describe, expect, it } from 'vitest'
import { aKpi } from '../../test/an-edition.ts'
import { kpiId, sheetId } from './anchors.ts'

describe('anchors', () => {
  it('are the code and the indicator', () => {
    expect(sheetId('1-1-1')).toBe('s-1-1-1')
    expect(kpiId(aKpi({ indicatorId: 'visitors' }), '1-1-1')).toBe('kpi-visitors')
    expect(kpiId(aKpi({ indicatorId: 'visitors', shownAgain: true }), '2-1-2')).toBe('kpi-visitors-2-1-2')
  })

  it('hold nothing that could end an attribute, a link or a CSS name', () => {
    expect(sheetId('1-1-1"><script>')).toBe('s-1-1-1_22_3e_3cscript_3e')
    expect(sheetId('一')).toBe('s-_4e00')
    expect(sheetId('a b')).not.toBe(sheetId('ab'))
  })
})
