import type { KeptFinding } from '@torikumi/database'
import { SETTLEMENTS, type Settlement, noteDefect } from '@torikumi/domain'
import { refuseUnknownFields } from '../../http/bad-form.ts'
import type { Form } from '../../http/form-body.ts'
import type { FindingProblems } from './findings-panel.tsx'

const FIELD = /^findings\[([0-9a-f-]{36})\]\.(how|reason)$/

/** How a finding is settled, as posted. */
export interface PostedSettlement<Found> {
  finding: Found
  how: Settlement
  reason: string
}

/**
 * The form of a findings panel: `findings[<id>].how` (`corrected`, `right-as-is`, `not-applicable`), `findings[<id>].reason`, button
 * `act` = `settle`. Gives what changed and can be kept, and what was typed for those whose reason is missing or cannot be kept.
 */
export function readSettlements<Found extends Pick<KeptFinding, 'id' | 'settled'>>(
  form: Form,
  findings: readonly Found[],
): { settled: PostedSettlement<Found>[]; problems: FindingProblems } {
  const known = new Set(findings.map(({ id }) => id))
  refuseUnknownFields(form, (name) => name === 'act' || known.has(FIELD.exec(name)?.[1] ?? ''))
  const posted = findings.flatMap((finding): PostedSettlement<Found>[] => {
    const how = SETTLEMENTS.find((word) => word === form.get(`findings[${finding.id}].how`))
    const reason = form.get(`findings[${finding.id}].reason`) ?? ''
    const isChanged = how !== undefined && (finding.settled?.how !== how || finding.settled.reason !== reason)
    return isChanged ? [{ finding, how, reason }] : []
  })
  const lacking = posted.filter(({ how, reason }) => !isReason(how, reason))
  return {
    settled: posted.filter((one) => !lacking.includes(one)),
    problems: new Map(lacking.map(({ finding, how, reason }) => [finding.id, { how, reason }])),
  }
}

const needsReason = (how: Settlement): boolean => how === 'right-as-is' || how === 'not-applicable'

const isReason = (how: Settlement, reason: string): boolean =>
  noteDefect(reason) === null && (reason.trim() !== '' || !needsReason(how))
