import { describe, expect, it } from 'vitest'
import { judge } from '../judgement/judge.ts'
import { STANDARD_RULES, STRAIGHT_PATH_RULES } from '../judgement/rule-set.ts'
import { caseOf, reportRows } from '../judgement/testing/report-rows.ts'
import { composeEdition } from './compose-edition.ts'
import type { EditionKpi } from './edition-data.ts'
import type { SourceKpi } from './edition-source.ts'
import { reportCells } from './testing/report-cells.ts'
import { kpi, measure, source } from './testing/source.ts'

const only = (row: SourceKpi): EditionKpi => {
  const [composed] = composeEdition(source([measure('1-1-1', [row])]), STANDARD_RULES).measures[0]?.kpis ?? []
  if (composed === undefined) throw new Error('no row was composed')
  return composed
}

describe('the cells of the FY2016 report, read and judged', () => {
  it.each(reportRows.map((row, index) => [index, row[0], row] as const))('row %i (%s)', (index, _code, row) => {
    const cells = reportCells[index]
    if (cells === undefined) throw new Error(`no cells ${index}`)
    const [, unit, direction, aggregation, accumulatedSince, targetKind] = row
    const composed = only(
      kpi(cells.baseline, cells.answer, cells.target, {
        unit,
        direction,
        aggregation,
        accumulatedSince,
        targetKind,
        targetPeriod: cells.targetPeriod,
      }),
    )
    expect(composed.judged).toEqual({ ...judge(caseOf(row), STANDARD_RULES), override: null })
    expect([composed.baseline.raw, composed.actual.raw, composed.target.raw]).toEqual([
      cells.baseline,
      cells.answer.raw,
      cells.target,
    ])
  })
})

describe('a printed row', () => {
  it('keeps the cells byte for byte, and their decimals', () => {
    const composed = only(kpi('8.40人(H24)', '８．７２人', ' 8.70人 '))
    expect(composed.baseline).toEqual({ raw: '8.40人(H24)', number: 8.4, numberText: '8.40', period: '2012' })
    expect(composed.actual).toMatchObject({ raw: '８．７２人', number: 8.72, period: '2016' })
    expect(composed.target).toMatchObject({ raw: ' 8.70人 ', numberText: '8.70', period: '2019', kind: 'number' })
  })

  it('inherits years: 現状値 from its definition, the actual from the year, the target from its definition or the plan', () => {
    const composed = only(kpi('10人', '12人', '15人', { baselinePeriod: '2013', targetPeriod: '2018' }))
    expect([composed.baseline.period, composed.actual.period, composed.target.period]).toEqual(['2013', '2016', '2018'])
    expect(only(kpi('10人', '12人', '15人')).target.period).toBe('2019')
    expect(only(kpi('10人', '12人', '15人')).baseline.period).toBe('')
  })

  it('takes the year a cell prints before any other', () => {
    const composed = only(
      kpi('10人(H25)', '12人(H26.12)', '15人(R4)', { baselinePeriod: '2010', targetPeriod: '2018' }),
    )
    expect([composed.baseline.period, composed.actual.period, composed.target.period]).toEqual([
      '2013',
      '2014-12',
      '2022',
    ])
  })

  it('has no number where the section says there is none, whatever the cell prints', () => {
    const composed = only(kpi('10人', { ...kpi('', '12人', '').answer, reason: 'pending' }, '15人'))
    expect(composed.actual).toMatchObject({ raw: '12人', number: null, numberText: '', reason: 'pending' })
    expect(composed.judged).toMatchObject({ achieved: 'unknown', mark: 'none' })
    expect(composed.judged.reason).toBe('平成28年度の値は集計中のため、判定していません。')
  })

  it('takes the reason a dash is read as where the section gave none', () => {
    expect(only(kpi('10人', '—', '15人')).actual).toMatchObject({ number: null, reason: 'not-measured' })
  })

  it('carries status and note of the answer', () => {
    const answer = { ...kpi('', '12人', '').answer, status: 'preliminary' as const, note: '速報値です。' }
    expect(only(kpi('10人', answer, '15人')).actual).toMatchObject({ status: 'preliminary', note: '速報値です。' })
  })
})

describe('the figures that are judged', () => {
  it('are of the year under review where a cell lists years, in whatever order', () => {
    const composed = only(kpi('0社(H26)', '平成27年度 5社 平成28年度 1社', '2社', { unit: '社' }))
    expect(composed.actual).toMatchObject({ number: 1, period: '2016' })
    expect(composed.judged.achieved).toBe('no')
  })

  it('stand in the unit of the definition: 1,400,000人 does not reach 148万人', () => {
    const composed = only(kpi('124万人(H25)', '1,400,000人', '148万人', { unit: '万人', aggregation: 'annual' }))
    expect(composed.actual).toMatchObject({ number: 1_400_000, numberText: '1400000' })
    expect(composed.judged).toMatchObject({ achieved: 'no', mark: 'on-track', progressPercent: 66.7 })
    expect(composed.judged.reason).toMatch(/^平成28年度は140万人です。/)
  })

  it('are equal across 千円 and 億円', () => {
    const composed = only(kpi('2.4億円(H25)', '260,000千円', '2.6億円', { unit: '億円', aggregation: 'annual' }))
    expect(composed.judged).toMatchObject({ achieved: 'yes', progressPercent: 100 })
  })

  it('leave the bound of 未満 out', () => {
    const rate = { unit: '%', direction: 'lower' } as const
    expect(only(kpi('5%(H26)', '3%', '3%未満', rate)).judged.achieved).toBe('no')
    expect(only(kpi('5%(H26)', '3%', '3%以下', rate)).judged.achieved).toBe('yes')
  })

  it('of a milestone are its words', () => {
    const plan = { unit: '', targetKind: 'milestone' } as const
    expect(only(kpi('—', '策定済み', '策定', plan)).judged).toMatchObject({
      achieved: 'yes',
      reason: '平成28年度末までに、目標値（平成31年度）の「策定」を果たしました。',
    })
    expect(only(kpi('—', '未策定', '策定', plan)).judged.achieved).toBe('no')
  })
})

describe('an indicator that is printed in several places', () => {
  const row = (position: number) => kpi('10人', '12人', '15人', { position })
  const composed = composeEdition(
    source([measure('1-1-1', [row(1), row(2)]), measure('1-2-2', [row(1)]), measure('2-1-2', [row(1)])]),
    STANDARD_RULES,
  )

  it('is shown again from the second place on', () => {
    expect(composed.measures.map(({ kpis }) => kpis.map((each) => each.shownAgain))).toEqual([
      [false, true],
      [true],
      [true],
    ])
  })

  it('names its other measures once', () => {
    expect(composed.measures.map(({ kpis }) => kpis[0]?.alsoIn)).toEqual([
      ['1-2-2', '2-1-2'],
      ['1-1-1', '2-1-2'],
      ['1-1-1', '1-2-2'],
    ])
  })

  it('is judged the same everywhere', () => {
    const judged = composed.measures.flatMap(({ kpis }) => kpis.map((each) => each.judged))
    expect(new Set(judged.map((each) => JSON.stringify(each))).size).toBe(1)
  })
})

describe('an edition', () => {
  const plain = source([measure('1-1-1', [kpi('10人', '12人', '15人')])])

  it('names its rule set with the version', () => {
    expect(composeEdition(plain, STANDARD_RULES).ruleSet).toEqual({ id: 'standard', version: '1', name: '標準' })
    const other = composeEdition(plain, STRAIGHT_PATH_RULES)
    expect(other.ruleSet.id).toBe('straight-path')
    expect(other.measures[0]?.kpis[0]?.judged.word).toBe('着実に進んでいる')
  })

  it('carries everything else unchanged', () => {
    const composed = composeEdition(plain, STANDARD_RULES)
    const { edition, municipality, plan, priorities, grants } = composed
    expect({ edition, municipality, plan, priorities, grants }).toEqual({
      edition: plain.edition,
      municipality: plain.municipality,
      plan: plain.plan,
      priorities: plain.priorities,
      grants: plain.grants,
    })
    expect(composed.measures[0]?.activities).toEqual([
      {
        position: 1,
        activityId: '1-1-1-a1',
        name: '催し',
        section: '観光担当課',
        thisYear: '催しを2回開きました。',
        nextYear: '催しを3回開きます。',
        nextYearReason: '参加者が増えたためです。',
        costThousandYen: 2173,
        costStatus: 'settled',
      },
    ])
  })

  it('is the same for the same source, and plain JSON', () => {
    expect(composeEdition(structuredClone(plain), STANDARD_RULES)).toEqual(composeEdition(plain, STANDARD_RULES))
    expect(JSON.parse(JSON.stringify(composeEdition(plain, STANDARD_RULES)))).toEqual(
      composeEdition(plain, STANDARD_RULES),
    )
  })

  it('names years by the eras of its own date', () => {
    const later = { ...plain, edition: { ...plain.edition, publishedOn: '2019-05-01' } }
    expect(composeEdition(later, STANDARD_RULES).measures[0]?.kpis[0]?.judged.reason).toContain('令和元年度')
  })
})
