/** Documents as proposals: what they would change in a year, cell by cell, before anything becomes data. */
export { type MatchedRows, matchRows } from './match-rows.ts'
export { reasonOfCell } from './reason-of-cell.ts'
export * from './draft-fields.ts'
export * from './plan-rows.ts'
export * from './proposal.ts'
export { proposalFrom } from './proposal-from.ts'
export { cellDefect, textOfField, withTakenCell } from './take-cell.ts'
