/**
 * What the web, the worker and the command line say to each other: task queues, workflow ids, message names, inputs and receipts.
 * Names no Temporal type, carries ids and hashes only, never a person's name or a text.
 */
export * from './names.ts'
export * from './workflow-ids.ts'
export * from './messages.ts'
export * from './act-payload.ts'
export * from './reprint.ts'
