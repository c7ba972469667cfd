import { fiscalYearName } from '../../calendar/fiscal-year-name.ts'
import type { Aggregation } from '../../values/aggregation.ts'
import type { Direction } from '../../values/direction.ts'
import type { TargetKind } from '../../values/target-kind.ts'
import type { DatedFigure, JudgementCase } from '../judgement-case.ts'
import type { JudgementMark } from '../mark.ts'

type Cell = readonly [number: string, period: string]
type Expected = readonly [achieved: string, progress: number | null, mark: JudgementMark, path: number | null]

/** A row of the FY2016 report as declared, and what it must be judged as. */
export type ReportRow = readonly [
  code: string,
  unit: string,
  direction: Direction,
  aggregation: Aggregation,
  since: number | null,
  kind: TargetKind,
  baseline: Cell,
  actual: Cell,
  target: Cell,
  expected: Expected,
]

const figure = ([number, period]: Cell): DatedFigure => ({
  number: number === '' ? null : Number(number),
  printed: number,
  period,
})

/** The facts of a row, for a report published on 2 October 2017. */
export const caseOf = (row: ReportRow): JudgementCase => {
  const [, unit, direction, aggregation, accumulatedSince, targetKind, baseline, actual, target] = row
  return {
    fiscalYear: 2016,
    planFirstYear: 2015,
    unit,
    direction,
    aggregation,
    accumulatedSince,
    targetKind,
    baseline: figure(baseline),
    actual: { ...figure(actual), reason: actual[0] === '' ? 'not-measured' : 'none' },
    target: figure(target),
    yearName: (year) => fiscalYearName(year, '2017-10-02'),
  }
}

/** All 36 rows in printed order. */
// oxfmt-ignore
export const reportRows: readonly ReportRow[] = [
  ['1-1-1', '企業', 'higher', 'point-in-time', null, 'number', ['8', '2014'], ['7', '2016'], ['10', '2019'], ['no', -50, 'behind', 8.8]],
  ['1-1-2', '社', 'higher', 'cumulative', 2015, 'number', ['2', '2013'], ['1', '2016'], ['2', '2019'], ['no', 50, 'on-track', 0.8]],
  ['1-1-3', '回', 'higher', 'cumulative', 2015, 'number', ['', ''], ['4', '2016'], ['4', '2019'], ['yes', 100, 'reached', 1.6]],
  ['1-1-3', '%', 'higher', 'annual', null, 'number', ['22.7', '2013'], ['19.7', '2016-graduates'], ['30', '2019'], ['no', -41.1, 'behind', 26.35]],
  ['1-2-1', '%', 'higher', 'annual', null, 'number', ['26.9', ''], ['51.5', '2016'], ['35.0', '2019'], ['yes', 303.7, 'reached', 30.14]],
  ['1-2-2', '人', 'higher', 'annual', null, 'number', ['38039', '2013'], ['56337', '2016'], ['70000', '2019'], ['no', 57.3, 'on-track', 54019.5]],
  ['1-2-2', '人', 'higher', 'point-in-time', null, 'number', ['0', ''], ['0', '2016'], ['3', '2019'], ['no', 0, 'behind', 1.2]],
  ['1-2-3', '万人', 'higher', 'annual', null, 'number', ['124', '2013'], ['150', '2016'], ['148', '2019'], ['yes', 108.3, 'reached', 136]],
  ['1-2-3', '億円', 'higher', 'annual', null, 'number', ['2.4', '2013'], ['2.4', '2016'], ['2.6', '2019'], ['no', 0, 'behind', 2.5]],
  ['1-3-1', '品', 'higher', 'point-in-time', null, 'number', ['20', '2014'], ['57', '2016'], ['50', '2019'], ['yes', 123.3, 'reached', 32]],
  ['1-3-1', '億円', 'higher', 'annual', null, 'number', ['2.4', '2013'], ['2.4', '2016'], ['2.6', '2019'], ['no', 0, 'behind', 2.5]],
  ['1-3-2', '法人', 'higher', 'point-in-time', null, 'number', ['20', '2014'], ['23', '2016'], ['25', '2019'], ['no', 60, 'on-track', 22]],
  ['1-3-2', '人', 'higher', 'cumulative', 2012, 'number', ['7', '2014'], ['8', '2016'], ['12', '2019'], ['no', 20, 'behind', 9]],
  ['2-1-1', '点', 'higher', 'point-in-time', null, 'number', ['5.3', '2014'], ['5.9', '2016'], ['10.0', '2019'], ['no', 12.8, 'behind', 7.18]],
  ['2-1-1', '点', 'higher', 'point-in-time', null, 'number', ['12.4', '2014'], ['14.9', '2016'], ['18.0', '2019'], ['no', 44.6, 'on-track', 14.64]],
  ['2-1-2', '人', 'higher', 'annual', null, 'number', ['38039', '2013'], ['56337', '2016'], ['70000', '2019'], ['no', 57.3, 'on-track', 54019.5]],
  ['2-2-1', '点', 'higher', 'point-in-time', null, 'number', ['2.7', '2014'], ['3.7', '2016'], ['4.0', '2019'], ['no', 76.9, 'on-track', 3.22]],
  ['2-2-1', '品', 'higher', 'point-in-time', null, 'number', ['20', '2014'], ['57', '2016'], ['50', '2019'], ['yes', 123.3, 'reached', 32]],
  ['2-2-2', '人', 'higher', 'cumulative', 2015, 'number', ['39', '2014'], ['121', '2016'], ['138', '2019'], ['no', 87.7, 'on-track', 55.2]],
  ['2-2-2', '件', 'higher', 'period-average', null, 'number', ['3.4', '2010-2014'], ['3.0', '2015-2016'], ['5', '2015-2019'], ['no', -25, 'behind', 4.04]],
  ['2-3-1', '%', 'lower', 'point-in-time', null, 'number', ['20.4', ''], ['', '2016'], ['14.0', '2019'], ['unknown', null, 'none', 17.84]],
  ['2-3-1', '件', 'higher', 'period-average', null, 'number', ['', ''], ['0', '2015-2016'], ['2', '2015-2019'], ['no', null, 'behind', 2]],
  ['2-3-2', '人', 'higher', 'point-in-time', null, 'number', ['8.40', '2012'], ['8.72', '2014-12'], ['8.70', '2018'], ['yes', null, 'none', 8.6]],
  ['2-3-2', '人', 'higher', 'point-in-time', null, 'number', ['242', '2012'], ['', '2016'], ['260', '2018'], ['unknown', null, 'none', 254]],
  ['3-1-1', '人', 'higher', 'period-average', null, 'number', ['6.8', '2011-2014'], ['14', '2015-2016'], ['15', '2015-2019'], ['no', 87.8, 'on-track', 10.08]],
  ['3-2-1', 'か所', 'higher', 'point-in-time', null, 'number', ['10', ''], ['15', '2016'], ['12', '2019'], ['yes', 250, 'reached', 10.8]],
  ['3-2-2', '%', 'lower', 'point-in-time', null, 'number', ['18.9', ''], ['', '2016'], ['12.0', '2019'], ['unknown', null, 'none', 16.14]],
  ['3-3-1', '%', 'higher', 'point-in-time', null, 'number', ['61.2', '2014'], ['', '2016'], ['70', '2019'], ['unknown', null, 'none', 64.72]],
  ['4-1-1', '件', 'lower', 'annual', null, 'number', ['3.9', '2012'], ['3.9', '2016'], ['3.0', '2019'], ['no', 0, 'behind', 3.385714]],
  ['4-1-1', '%', 'maintain', 'point-in-time', null, 'maintain', ['3.42', '2014'], ['3.54', '2016'], ['', '2019'], ['yes', null, 'reached', 3.42]],
  ['4-1-2', 'グループ', 'higher', 'point-in-time', null, 'number', ['100', '2014'], ['107', '2016'], ['110', '2019'], ['no', 70, 'on-track', 104]],
  ['4-2-1', '人', 'higher', 'per-day', null, 'number', ['110', '2013'], ['167', '2016'], ['180', '2019'], ['no', 81.4, 'on-track', 145]],
  ['4-2-1', '人', 'higher', 'per-day', null, 'number', ['50', '2013'], ['57', '2016'], ['70', '2019'], ['no', 35, 'slightly-behind', 60]],
  ['4-2-2', '%', 'lower', 'point-in-time', null, 'number', ['26.8', '2014'], ['', '2016'], ['18.0', '2019'], ['unknown', null, 'none', 23.28]],
  ['4-2-2', '団体', 'higher', 'point-in-time', null, 'number', ['100', ''], ['94', '2016'], ['120', '2019'], ['no', -30, 'behind', 108]],
  ['4-2-3', '協定', 'higher', 'point-in-time', null, 'number', ['5', '2014'], ['5', '2016'], ['10', '2019'], ['no', 0, 'behind', 7]],
]
