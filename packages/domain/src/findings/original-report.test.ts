import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importReport } from '../importing/index.ts'
import { activityAnswer, indicatorAnswer } from '../answers/testing/answers.ts'
import { crossCheck } from './cross-check.ts'
import type { FindingRow } from './row.ts'

const folder = process.env['TORIKUMI_ORIGINALS']
const skipped = folder === undefined ? ' (skipped: TORIKUMI_ORIGINALS names no folder with the original documents)' : ''

/** The rows of the document as sections would have answered them: an indicator printed twice is one row. */
function originalRows(): FindingRow[] {
  const text = readFileSync(join(folder ?? '', 'seeds/report-fy2016.txt'), 'utf8')
  const rows = importReport(text, { source: 'report-fy2016.txt' }).measures.flatMap((measure): FindingRow[] => {
    const place = { section: '担当課', measure: measure.code }
    const kpis = measure.kpis.map(({ name, baseline, actual, target }) => ({
      ...place,
      subject: name,
      name,
      answer: indicatorAnswer({ raw: actual }),
      definition: { unit: '', aggregation: 'point-in-time' as const, baselineRaw: baseline, targetRaw: target },
    }))
    const activities = measure.activities.map(({ name, text: thisYear }, at) => ({
      ...place,
      subject: `${measure.code} ${at + 1}`,
      name,
      answer: activityAnswer({ thisYear, nextYear: measure.plans[at]?.text ?? '', nextYearReason: '' }),
    }))
    return [...kpis, ...activities]
  })
  return [...new Map(rows.map((row) => [row.subject, row])).values()]
}

describe.skipIf(folder === undefined)(`the cross-check of the report of fiscal year 2016${skipped}`, () => {
  it('finds as many of each rule as docs/findings.md says', () => {
    const counts: Record<string, number> = {}
    for (const { rule } of crossCheck(originalRows(), { fiscalYear: 2016 })) counts[rule] = (counts[rule] ?? 0) + 1
    expect(counts).toStrictEqual({
      'dash-without-reason': 7,
      'missing-answer': 3,
      misprint: 11,
      'past-plan': 5,
      'personal-data': 5,
      'planned-account': 5,
      'reason-missing': 10,
      'rotting-words': 4,
      'same-text': 6,
      'spelling-variants': 5,
      'text-in-two-measures': 2,
      'unmatched-bracket': 1,
      'value-jump': 1,
    })
  })

  it('has no error and names each place of a rule once', () => {
    const findings = crossCheck(originalRows(), { fiscalYear: 2016 })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(new Set(findings.map(({ rule, subject, field }) => `${rule} ${subject} ${field}`)).size).toBe(
      findings.length,
    )
  })
})
