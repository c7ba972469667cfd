import {
  type AnnualReviewInput,
  type CorrectionInput,
  type CycleKey,
  type SectionResponseInput,
  WORKFLOW_TYPES,
  correctionWorkflowId,
  cycleWorkflowId,
  requestWorkflowId,
} from '@torikumi/domain/contract'

/** What an act is about: a request or a correction by its id, or a year by its key. */
export type ActSubject =
  | { kind: 'request'; id: string }
  | { kind: 'correction'; id: string }
  | { kind: 'cycle'; key: CycleKey }

/** The workflow that carries a subject: its type, its id and its input. */
export function subjectWorkflow(subject: ActSubject): {
  type: string
  workflowId: string
  input: AnnualReviewInput | SectionResponseInput | CorrectionInput
  summary: string
} {
  if (subject.kind === 'request') {
    const workflowId = requestWorkflowId(subject.id)
    return { type: WORKFLOW_TYPES.sectionResponse, workflowId, input: { requestId: subject.id }, summary: '照会と回答' }
  }
  if (subject.kind === 'correction') {
    const workflowId = correctionWorkflowId(subject.id)
    return { type: WORKFLOW_TYPES.correction, workflowId, input: { correctionId: subject.id }, summary: '公表後の更新' }
  }
  const { fiscalYear, cycleNo } = subject.key
  return {
    type: WORKFLOW_TYPES.annualReview,
    workflowId: cycleWorkflowId(subject.key),
    input: { cycle: subject.key },
    summary: `${fiscalYear}年度実績の取組状況調査（${cycleNo}回目）`,
  }
}
