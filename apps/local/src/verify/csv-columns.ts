/** The columns of the published CSV files (docs: the published bundle), which a check must not take from what it checks. */
const rowHead = ['municipality_code', 'fiscal_year', 'edition', 'measure_code', 'measure_name', 'position', 'section']

export const kpiColumns = [
  ...rowHead,
  'indicator_id',
  'indicator_name',
  'unit',
  'direction',
  'aggregation',
  'baseline_raw',
  'baseline_number',
  'baseline_period',
  'actual_raw',
  'actual_number',
  'actual_period',
  'actual_reason',
  'target_raw',
  'target_number',
  'target_period',
  'target_kind',
  'achieved',
  'progress_percent',
  'judgement',
  'judgement_reason',
  'actual_status',
  'actual_note',
  'shown_again',
] as const

export const activityColumns = [
  ...rowHead,
  'activity_id',
  'activity_name',
  'this_year',
  'next_year',
  'next_year_reason',
  'lead_section',
  'cost_thousand_yen',
  'cost_status',
] as const
