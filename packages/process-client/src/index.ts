/** How the web and the worker reach the workflows: start them, send an act, tell them that the record has moved. */
export { type ProcessClient, type SendOutcome, connectProcess } from './connect-process.ts'
export type { ActSubject } from './subject-workflow.ts'
