import type { ValueReading } from './value-reading.ts'

/** The output columns of `read-values` after the input columns, in order. */
export const READING_COLUMNS = [
  'number',
  'denominator',
  'unit',
  'scale',
  'value_in_base_unit',
  'comparator',
  'aggregation',
  'span_years',
  'period_start',
  'period_end',
  'time_kind',
  'date_iso',
  'qualitative',
  'missing_reason',
  'value_count',
  'all_values',
  'confidence',
  'note',
] as const
export type ReadingColumn = (typeof READING_COLUMNS)[number]

/** A reading as CSV cells by column, in the order of READING_COLUMNS; what is not known is an empty string. */
export const readingColumns = (reading: ValueReading): Record<ReadingColumn, string> => ({
  number: reading.number ?? '',
  denominator: reading.denominator ?? '',
  unit: reading.unit,
  scale: text(reading.scale),
  value_in_base_unit: reading.valueInBaseUnit ?? '',
  comparator: reading.comparator ?? '',
  aggregation: reading.aggregation,
  span_years: text(reading.spanYears),
  period_start: text(reading.periodStart),
  period_end: text(reading.periodEnd),
  time_kind: reading.timeKind ?? '',
  date_iso: reading.dateIso ?? '',
  qualitative: reading.qualitative,
  missing_reason: reading.missingReason,
  value_count: String(reading.valueCount),
  all_values: reading.allValues,
  confidence: reading.confidence,
  note: reading.note,
})

const text = (value: number | null): string => (value === null ? '' : String(value))
