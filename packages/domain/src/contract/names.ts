/** Task queues: the process itself, and the work that needs the browser. */
export const TASK_QUEUES = { process: 'torikumi-process', render: 'torikumi-render' } as const

/** Workflow types, as registered by the worker. */
export const WORKFLOW_TYPES = {
  annualReview: 'annualReview',
  sectionResponse: 'sectionResponse',
  correction: 'correction',
  printDraft: 'printDraft',
} as const

/** Update: an act that was written as a row asks to be decided on the record. Input `ActUpdate`, answer `ActAnswer`. */
export const RECORD_ACT_UPDATE = 'recordAct'

/** Signal: the record has moved; the workflow reads its state again. No arguments. */
export const FOLLOW_SIGNAL = 'follow'
