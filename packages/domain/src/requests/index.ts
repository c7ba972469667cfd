/** Requests to sections: their rows, the acts on them, and the reducer that allows or refuses an act. */
export * from './item.ts'
export * from './request.ts'
export * from './act.ts'
export * from './refusal.ts'
export * from './outcome.ts'
export { decideRequest } from './decide.ts'
