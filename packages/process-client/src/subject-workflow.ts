import {
  type AnnualReviewInput,
  type CycleKey,
  type SectionResponseInput,
  WORKFLOW_TYPES,
  cycleWorkflowId,
  requestWorkflowId,
} from '@torikumi/domain/contract'

/** What an act is about: a request by its id, or a year by its key. */
export type ActSubject = { kind: 'request'; id: string } | { kind: 'cycle'; key: CycleKey }

/** The workflow that carries a subject: its type, its id and its input. */
export function subjectWorkflow(subject: ActSubject): {
  type: string
  workflowId: string
  input: AnnualReviewInput | SectionResponseInput
  summary: string
} {
  if (subject.kind === 'request') {
    const workflowId = requestWorkflowId(subject.id)
    return { type: WORKFLOW_TYPES.sectionResponse, workflowId, input: { requestId: subject.id }, summary: '照会と回答' }
  }
  const { fiscalYear, cycleNo } = subject.key
  return {
    type: WORKFLOW_TYPES.annualReview,
    workflowId: cycleWorkflowId(subject.key),
    input: { cycle: subject.key },
    summary: `${fiscalYear}年度実績の取組状況調査（${cycleNo}回目）`,
  }
}
