/** Keeping processes alive: restarts with back-off, pid notes that survive a kill, logs that never grow too large. */
export { EngineUnavailable } from '../progress/engine-unavailable.ts'
export type { OnProgress } from '../progress/slow-step.ts'
export { claimFolder } from './claim-folder.ts'
export { type Interruption, keepAlive, type KeptAlive, type Running } from './keep-alive.ts'
export { type LogFile, openLogFile } from './log-file.ts'
export { reapLeftovers } from './reap-leftovers.ts'
export { superviseProcess } from './supervise-process.ts'
