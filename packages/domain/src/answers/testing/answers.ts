import type { ActivityAnswer, IndicatorAnswer } from '../answer.ts'

/** A section's answer to a KPI: these characters, 確定, without an account; `otherwise` in place of the rest. */
export const figureAnswer = (raw: string, otherwise: Partial<IndicatorAnswer> = {}): IndicatorAnswer => ({
  kind: 'indicator',
  raw,
  status: 'final',
  reason: 'none',
  expectedOn: null,
  note: '',
  outlook: null,
  ...otherwise,
})

/** A complete answer to a KPI, where it does not matter which. */
export const indicatorAnswer = (otherwise: Partial<IndicatorAnswer> = {}): IndicatorAnswer =>
  figureAnswer('15か所', otherwise)

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
