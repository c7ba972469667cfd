import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kpiDefinitions } from '../testing/kpi-definitions.ts'
import { importReport } from './import-report.ts'

const folder = process.env['TORIKUMI_ORIGINALS']
const skipped = folder === undefined ? ' (skipped: TORIKUMI_ORIGINALS names no folder with the original documents)' : ''
const original = () => readFileSync(join(folder ?? '', 'seeds/report-fy2016.txt'), 'utf8')
const read = () => importReport(original(), { source: 'report-fy2016.txt' })

/** Text without tags and white space: what a repair of structure must not change. */
const letters = (text: string) => text.replace(/<[^>]*>/g, '').replace(/\s+/gu, '')

describe.skipIf(folder === undefined)(`importReport on the report of fiscal year 2016${skipped}`, () => {
  it('finds 23 measures, 36 rows of indicators and 97 + 97 texts', () => {
    const { measures } = read()
    expect(measures).toHaveLength(23)
    expect(measures.flatMap((measure) => measure.kpis)).toHaveLength(36)
    expect(measures.flatMap((measure) => measure.activities)).toHaveLength(97)
    expect(measures.flatMap((measure) => measure.plans)).toHaveLength(97)
  })

  it('gives the raw value cells of every row exactly', () => {
    const rows = kpiDefinitions(readFileSync(join(folder ?? '', 'kpi-definitions.csv'), 'utf8')).filter(
      (row) => row.doc === '000',
    )
    const found = read().measures.flatMap((measure) =>
      measure.kpis.map((kpi) => [measure.code, kpi.name, kpi.baseline, kpi.actual, kpi.target]),
    )
    expect(found).toStrictEqual(
      rows.map((row) => [row.measure_code, row.kpi_name, row.baseline_raw, row.actual_raw, row.target_raw]),
    )
  })

  it('keeps every letter of the sheets in order but the labels of their tables', () => {
    const text = original()
    const sheets = text.slice(text.indexOf('具体的施策'))
    const labels = /^(?:具体的施策|内容|重要業績評価指標[^\t]*|平成\d+年度以降[^\t]*)\t/gm
    const found = read().measures.flatMap((measure) => [
      measure.code,
      measure.name,
      measure.content,
      ...measure.kpiHeader,
      ...measure.kpis.flatMap((kpi) => [kpi.name, kpi.baseline, kpi.actual, kpi.target]),
      ...[...measure.activities, ...measure.plans].flatMap((row) => [row.name, row.text]),
    ])
    expect(letters(found.join(''))).toBe(letters(sheets.replace(labels, '')))
  })

  it('leaves no tag, no outer space and no wrapped name', () => {
    const { measures } = read()
    const rows = measures.flatMap((measure) => [...measure.activities, ...measure.plans])
    const texts = [...rows.map((row) => row.text), ...measures.map((measure) => measure.content)]
    expect(texts.filter((text) => /[<>]/.test(text) || text.trim() !== text)).toStrictEqual([])
    expect(rows.filter((row) => /\s/u.test(row.name))).toStrictEqual([])
    expect(texts.filter((text) => text === '')).toHaveLength(3)
    expect(texts.filter((text) => text === '—')).toHaveLength(2)
  })

  it('names every repair and every doubt once', () => {
    const counts: Record<string, number> = {}
    for (const warning of read().warnings) counts[warning.rule] = (counts[warning.rule] ?? 0) + 1
    expect(counts).toStrictEqual({
      T07: 2,
      T08: 23,
      T09: 13,
      T10: 44,
      T11: 3,
      T12: 5,
      T13: 6,
      T14: 2,
      T15: 5,
      T16: 6,
      T18: 4,
      T19: 16,
      T21: 5,
    })
  })

  it('reads the same with a byte order mark and CRLF', () => {
    const windows = `\uFEFF${original().replaceAll('\n', '\r\n')}`
    expect(importReport(windows, { source: 'report-fy2016.txt' })).toStrictEqual(read())
  })

  it('reads each sheet cut out of a shortened document as it is in the whole', () => {
    const whole = read().measures
    const blocks = original()
      .split(/\n\n(?=具体的施策)/)
      .slice(1)
    for (const [index, block] of blocks.entries())
      expect(importReport(block, { source: 'x' }).measures).toStrictEqual([whole[index]])
  })
})
