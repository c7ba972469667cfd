import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossCheck } from './cross-check.ts'
import { SEVERITIES } from './finding.ts'
import { activityRow, kpiRow } from './testing/rows.ts'

const SAME = '要望のあった地区に児童クラブを設けました。'

describe('the cross-check', () => {
  it('gives all findings in the order of the rows', () => {
    const rows = [kpiRow('別紙のとおり'), activityRow(SAME, SAME), kpiRow(''), activityRow('', '続けます。')]
    expect(crossCheck(rows).map(({ rule }) => rule)).toEqual([
      'unread-value',
      'same-text',
      'missing-answer',
      'missing-answer',
    ])
  })

  it('finds nothing in sound answers, nor without any', () => {
    expect(crossCheck([kpiRow('15か所'), activityRow('設けました。', '増やします。')])).toEqual([])
    expect(crossCheck([])).toEqual([])
  })

  it('names each place once: settled stays settled', () => {
    const places = crossCheck([kpiRow(''), activityRow('', '')]).map(({ rule, subject, field }) =>
      [rule, subject, field].join('/'),
    )
    expect(new Set(places).size).toBe(places.length)
  })

  it('gives equal findings for equal rows and takes any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(text, text, text, (raw, thisYear, nextYear) => {
        const findings = crossCheck([kpiRow(raw), activityRow(thisYear, nextYear)])
        expect(crossCheck([kpiRow(raw), activityRow(thisYear, nextYear)])).toEqual(findings)
        expect(findings.every(({ severity }) => SEVERITIES.includes(severity))).toBe(true)
        expect(findings.every(({ message }) => message.endsWith('。'))).toBe(true)
      }),
    )
  })
})
