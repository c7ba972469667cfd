import type { IndicatorAnswer } from '@torikumi/domain'

/** A section's answer to a KPI: these characters, 確定, without an account; `otherwise` in place of the rest. */
export function figureAnswer(raw: string, otherwise: Partial<IndicatorAnswer> = {}): IndicatorAnswer {
  return {
    kind: 'indicator',
    raw,
    status: 'final',
    reason: 'none',
    expectedOn: null,
    note: '',
    outlook: null,
    ...otherwise,
  }
}
