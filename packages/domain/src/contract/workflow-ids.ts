/** What makes a cycle unique in the world: the city, the fiscal year under review (western) and the count within it, from 1. */
export interface CycleKey {
  municipalityCode: string
  fiscalYear: number
  cycleNo: number
}

/** `cycle/352136/2016/1`: one annual review of one city. */
export function cycleWorkflowId({ municipalityCode, fiscalYear, cycleNo }: CycleKey): string {
  return `cycle/${municipalityCode}/${fiscalYear}/${cycleNo}`
}

/** `request/{requestId}`: one request to one section. */
export function requestWorkflowId(requestId: string): string {
  return `request/${requestId}`
}

/** `correction/{correctionId}`: one correction of a published year. */
export function correctionWorkflowId(correctionId: string): string {
  return `correction/${correctionId}`
}

/** `print/{printId}`: the print of one draft. */
export function draftPrintWorkflowId(printId: string): string {
  return `print/${printId}`
}

/** A failed Update's id answers that failure for ever, so each sending of an act has its own: `{decisionId}/{attempt}`. */
export function actUpdateId(decisionId: string, attempt: number): string {
  return `${decisionId}/${attempt}`
}
