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
  inUnit,
  readValue,
  valueDefect,
} from '@torikumi/domain'
import { ja } from '../messages/ja.ts'

/** A KPI's answer as it is read and judged now: the same code and rule set as for the year's edition, on this row alone. */
export interface JudgedRow {
  reading: ValueReading
  /** What stood around the cell when it was read. */
  around: ReadingContext
  kpi: EditionKpi
  /** This year's number less last year's, in the printed unit; null where one of them is missing or they may not be compared. */
  change: number | null
  /** Why the two may not be compared, where another plan asked for last year's; else null. */
  notCompared: string | null
  /** The unit that was typed, where it is not the one the indicator counts in; else null. */
  otherUnit: string | null
  /** Writes a change with the row's unit and the printed decimals of this year's value; one between two rates in ポイント. */
  changeInUnit: (value: number) => string
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
  const now = kpi.actual.number
  const then = lastYear?.kind === 'indicator' ? numberBefore(row, lastYear, cycle, on) : null
  const around = { unit: kpi.unit, indicatorName: row.name, fiscalYear: cycle.fiscalYear }
  const reading = readValue(answer.raw, around)
  return {
    reading,
    around,
    kpi,
    otherUnit: otherUnit(reading, kpi.unit),
    change: now === null || then === null ? null : Number((now - then).toFixed(6)),
    notCompared: notCompared(row),
    changeInUnit: (value) => amount(value, kpi.actual.numberText, /^[%％]$/u.test(kpi.unit) ? 'ポイント' : kpi.unit),
  }
}

/** Last year's number in this year's unit: read by the definition it was answered to, converted where the unit was rescaled. */
function numberBefore(
  row: AskedIndicatorRow,
  lastYear: IndicatorAnswer,
  cycle: RequestHead['cycle'],
  on: string,
): number | null {
  const { before } = row
  if (before === null) return composed(row, lastYear, cycle, cycle.fiscalYear - 1, on).actual.number
  if (!before.comparable || before.definition === null) return null
  const { definition } = before
  const { actual, unit } = composed({ ...row, definition }, lastYear, cycle, cycle.fiscalYear - 1, on)
  if (actual.number === null) return null
  const converted = inUnit(actual.numberText, unit, row.definition.unit)
  // A unit that only got another word (企業 → 社) counts the same.
  return converted === null ? (before.relation === 'rescaled' ? null : actual.number) : Number(converted)
}

function notCompared({ before, name }: AskedIndicatorRow): string | null {
  if (before === null || before.comparable) return null
  return ja.answers.notCompared(before.definition?.name ?? name, before.note)
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
