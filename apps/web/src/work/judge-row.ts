import type { AskedIndicatorRow, AskedRow, RequestHead } from '@torikumi/database'
import {
  type Answer,
  type EditionKpi,
  type IndicatorAnswer,
  type JudgementMark,
  type ReadingContext,
  type ValueReading,
  amount,
  composeAlone,
  readValue,
  valueDefect,
} from '@torikumi/domain'

/** A KPI's answer as it is read and judged now: the same code and rule set as for the year's edition, on this row alone. */
export interface JudgedRow {
  reading: ValueReading
  /** What stood around the cell when it was read. */
  around: ReadingContext
  kpi: EditionKpi
  /** This year's number less last year's, in the printed unit; null where one of them is missing. */
  change: number | null
  /** The unit that was typed, where it is not the one the indicator counts in; else null. */
  otherUnit: string | null
  /** Writes a number with the row's unit and the printed decimals of this year's value. */
  inUnit: (value: number) => string
}

/** Reads and judges an answer (案): `on` is the day era names follow. */
export function judgeRow(
  row: AskedIndicatorRow,
  answer: IndicatorAnswer,
  lastYear: Answer | null,
  cycle: RequestHead['cycle'],
  on: string,
): JudgedRow {
  const kpi = composed(row, answer, cycle, cycle.fiscalYear, on)
  const before = lastYear?.kind === 'indicator' ? composed(row, lastYear, cycle, cycle.fiscalYear - 1, on) : null
  const [now, then] = [kpi.actual.number, before?.actual.number ?? null]
  const around = { unit: kpi.unit, indicatorName: row.name, fiscalYear: cycle.fiscalYear }
  const reading = readValue(answer.raw, around)
  return {
    reading,
    around,
    kpi,
    otherUnit: otherUnit(reading, kpi.unit),
    change: now === null || then === null ? null : Number((now - then).toFixed(6)),
    inUnit: (value) => amount(value, kpi.actual.numberText, kpi.unit),
  }
}

function otherUnit({ unit, scale }: ValueReading, asked: string): string | null {
  const expected = readValue(`1${asked}`)
  if (unit === '' || asked === '' || expected.unit === '' || (unit === expected.unit && scale === expected.scale))
    return null
  return unit === expected.unit ? `${unit}×${scale ?? 1}` : unit
}

function composed(
  { definition, name }: AskedIndicatorRow,
  answer: IndicatorAnswer,
  { plan, ruleSet }: RequestHead['cycle'],
  fiscalYear: number,
  on: string,
): EditionKpi {
  return composeAlone({ ...definition, name }, answer, { edition: { fiscalYear, publishedOn: on }, plan }, ruleSet)
}

/** How an answer would be judged; none where it cannot be: no indicator, or a cell that cannot be stored. */
export function markOf(row: AskedRow, answer: Answer, cycle: RequestHead['cycle']): JudgementMark {
  if (row.kind !== 'indicator' || answer.kind !== 'indicator' || valueDefect(answer.raw) !== null) return 'none'
  return composed(row, answer, cycle, cycle.fiscalYear, cycle.publishOn).judged.mark
}
