import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kpiDefinitions } from '../testing/kpi-definitions.ts'
import { importStrategy } from './import-strategy.ts'

const folder = process.env['TORIKUMI_ORIGINALS']
const skipped = folder === undefined ? ' (skipped: TORIKUMI_ORIGINALS names no folder with the original documents)' : ''
const original = () => readFileSync(join(folder ?? '', 'seeds/strategy-2nd-period.txt'), 'utf8')
const read = (text = original()) => importStrategy(text, { source: 'strategy-2nd-period.txt' })
const policiesOf = (result = read()) => result.priorities.flatMap((priority) => priority.policies)
const measuresOf = (result = read()) => policiesOf(result).flatMap((policy) => policy.measures)

describe.skipIf(folder === undefined)(`importStrategy on chapter 4 of the second strategy${skipped}`, () => {
  it('finds 5 priorities, 15 policies, 38 measures and 74 rows of indicators', () => {
    expect(read().priorities.map((priority) => priority.no)).toStrictEqual([1, 2, 3, 4, 5])
    expect(read().priorities.map((priority) => priority.policies.length)).toStrictEqual([4, 3, 3, 3, 2])
    expect(measuresOf()).toHaveLength(38)
    expect(
      read().priorities.map(
        (priority) => priority.policies.flatMap(({ measures }) => measures).flatMap(({ kpis }) => kpis).length,
      ),
    ).toStrictEqual([27, 13, 11, 17, 6])
  })

  it('gives name, unit, baseline and target of every row exactly', () => {
    const rows = kpiDefinitions(readFileSync(join(folder ?? '', 'kpi-definitions.csv'), 'utf8')).filter(
      (row) => row.doc === '001',
    )
    const found = measuresOf().flatMap((measure) =>
      measure.kpis.map((kpi) => [measure.code, kpi.name, kpi.unit, kpi.baseline, kpi.target]),
    )
    expect(found).toStrictEqual(
      rows.map((row) => [row.measure_code, row.kpi_name, row.unit, row.baseline_raw, row.target_raw]),
    )
  })

  it('gives every part a title and every measure a content without tags', () => {
    const named = [...read().priorities, ...policiesOf(), ...measuresOf()]
    expect(named.filter((each) => each.name === '' || /[<>#]/.test(each.name))).toStrictEqual([])
    expect(measuresOf().filter((each) => each.content === '' || /[<>]/.test(each.content))).toStrictEqual([])
  })

  it('names every repair and every doubt once', () => {
    const counts: Record<string, number> = {}
    for (const warning of read().warnings) counts[warning.rule] = (counts[warning.rule] ?? 0) + 1
    expect(counts).toStrictEqual({
      T01: 13,
      T02: 1,
      T03: 4,
      T04: 6,
      T05: 1,
      T06: 14,
      T10: 1,
      T19: 1,
      T20: 5,
      W15: 3,
      W16: 1,
    })
  })

  it('reads the same with a byte order mark and CRLF', () => {
    expect(read(`\uFEFF${original().replaceAll('\n', '\r\n')}`)).toStrictEqual(read())
  })

  it('moves no measure when any one line is lost', () => {
    const lines = original().split('\n')
    const whole = new Map(measuresOf().map((measure) => [measure.code, measure]))
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue
      const result = read([...lines.slice(0, index), ...lines.slice(index + 1)].join('\n'))
      const changed = measuresOf(result).filter((measure) => {
        const before = whole.get(measure.code)
        return (
          before === undefined ||
          JSON.stringify(before.kpis) !== JSON.stringify(measure.kpis) ||
          before.content !== measure.content
        )
      })
      expect(changed.length).toBeLessThanOrEqual(1)
    }
  })
})
