import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anActivity, anEdition } from '../../test/an-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { fy2016Kpis } from '../../test/fy2016-kpis.ts'
import { ACTIVITY_COLUMNS, activitiesCsv } from './activities-csv.ts'
import { KPI_COLUMNS, kpisCsv } from './kpis-csv.ts'

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true })

describe('kpisCsv', () => {
  it('is exact to the byte', () => {
    expect(kpisCsv(anEdition())).toBe(
      '\ufeffmunicipality_code,fiscal_year,edition,measure_code,measure_name,position,section,indicator_id,indicator_name,unit,direction,aggregation,' +
        'baseline_raw,baseline_number,baseline_period,actual_raw,actual_number,actual_period,actual_reason,target_raw,target_number,target_period,target_kind,' +
        'achieved,progress_percent,judgement,judgement_reason,actual_status,actual_note,shown_again\r\n' +
        '999997,2016,999997-2016-1,1-1-1,にぎわいづくり,1,商工担当課,ind-a,朝市の出店数,店,higher,point-in-time,' +
        '20店(H26),20,2014,26店,26,2016,none,30店,30,2019,number,' +
        'no,60.0,順調,平成28年度末は26店です。目安の24店を上回っています。,final,,no\r\n',
    )
  })

  it('prints every row of the report with its cells as they are', () => {
    const rows = rowsOf(kpisCsv(fy2016Edition()))
    expect(
      rows.map((row) => [
        row['measure_code'],
        row['indicator_name'],
        row['baseline_raw'],
        row['actual_raw'],
        row['target_raw'],
      ]),
    ).toEqual(fy2016Kpis.map((row) => [row.measure, row.name, row.baseline, row.actual, row.target]))
    expect(rows.filter((row) => row['shown_again'] === 'yes')).toHaveLength(3)
  })

  it('keeps printed decimals and leaves missing figures empty', () => {
    const kpi = aKpi({
      baseline: { raw: '8.40人', number: 8.4, numberText: '8.40', period: '2012' },
      actual: { ...aKpi().actual, raw: '—', number: null, numberText: '', reason: 'not-measured' },
      judged: { ...aKpi().judged, progressPercent: null },
    })
    const [row] = rowsOf(kpisCsv(anEdition({ measures: [aMeasure({ kpis: [kpi] })] })))
    expect([
      row?.['baseline_number'],
      row?.['actual_number'],
      row?.['actual_reason'],
      row?.['progress_percent'],
    ]).toEqual(['8.40', '', 'not-measured', ''])
  })

  it('puts nothing before a cell', () => {
    const csv = kpisCsv(
      anEdition({
        measures: [
          aMeasure({
            kpis: [aKpi({ baseline: { raw: '-', number: null, numberText: '', period: '' }, name: '=1+1' })],
          }),
        ],
      }),
    )
    expect(csv).toContain(',=1+1,')
    expect(csv).toContain(',-,,,')
  })

  it('reads back to the same cells whatever they hold', () => {
    const evil = 'a,"b"\r\nc\nd\re;\t\ufeff ='
    const kpi = aKpi({ name: evil, baseline: { raw: evil, number: null, numberText: '', period: '' } })
    const [row] = rowsOf(kpisCsv(anEdition({ measures: [aMeasure({ name: evil, kpis: [kpi] })] })))
    expect([row?.['measure_name'], row?.['indicator_name'], row?.['baseline_raw']]).toEqual([evil, evil, evil])
  })

  it('is a header row alone where there is no KPI', () => {
    expect(kpisCsv(anEdition({ measures: [] }))).toBe(`\ufeff${KPI_COLUMNS.join(',')}\r\n`)
  })
})

describe('activitiesCsv', () => {
  it('is exact to the byte', () => {
    const activity = anActivity({ thisYear: '一行目\n二行目', costThousandYen: 2787, costStatus: 'settled' })
    expect(activitiesCsv(anEdition({ measures: [aMeasure({ activities: [activity] })] }))).toBe(
      `\ufeff${ACTIVITY_COLUMNS.join(',')}\r\n` +
        '999997,2016,999997-2016-1,1-1-1,にぎわいづくり,1,商工担当課,act-a,朝市の開催,"一行目\n二行目",回数を増やします。,,商工担当課,2787,決算\r\n',
    )
  })

  it('has a row per activity in printed order', () => {
    const data = fy2016Edition()
    const rows = rowsOf(activitiesCsv(data))
    expect(rows.map((row) => row['activity_id'])).toEqual(
      data.measures.flatMap((measure) => measure.activities.map((one) => one.activityId)),
    )
    expect(rows.map((row) => row['cost_status']).filter((status) => status !== '')).toEqual(
      Array.from({ length: 23 }, () => '決算'),
    )
  })
})
