/** Proposals: what a document would change in a year, kept until planning takes or leaves each cell. */
export { makeProposal } from './make-proposal.ts'
export {
  type ProposalCell,
  type ProposalHead,
  type StoredProposal,
  findProposal,
  listWaitingProposals,
} from './find-proposal.ts'
export { type CellToTake, type NotTaken, type TakenCells, takeCells } from './take-cells.ts'
export { leaveCells } from './leave-cells.ts'
