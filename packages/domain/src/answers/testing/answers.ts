import type { ActivityAnswer, IndicatorAnswer } from '../answer.ts'

/** A complete answer to a KPI. */
export const indicatorAnswer = (otherwise: Partial<IndicatorAnswer> = {}): IndicatorAnswer => ({
  kind: 'indicator',
  raw: '15か所',
  status: 'final',
  reason: 'none',
  expectedOn: null,
  note: '',
  outlook: null,
  ...otherwise,
})

/** A complete answer to an activity. */
export const activityAnswer = (otherwise: Partial<ActivityAnswer> = {}): ActivityAnswer => ({
  kind: 'activity',
  thisYear: '説明会を4回開きました。',
  nextYear: '説明会を続けます。',
  nextYearReason: '参加者が増えているためです。',
  costThousandYen: 2787,
  costStatus: 'settled',
  ...otherwise,
})
