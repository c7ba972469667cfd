import type { ProposalCell, StoredProposal } from '@torikumi/database'
import { fiscalYearName } from '@torikumi/domain'
import { characterWords } from '../../format/text-words.ts'
import { ja } from '../../messages/ja.ts'

/** What can be done with a cell now. */
export type CellTurn = 'choose' | 'same' | 'locked' | 'taken' | 'left'

/** Whether planning may choose a cell now; one that stands in the draft already needs no taking. */
export function turnOf(cell: ProposalCell): CellTurn {
  if (cell.decision !== null) return cell.decision.kind
  if (cell.now === cell.proposed) return 'same'
  return cell.isOpen ? 'choose' : 'locked'
}

/** True for a cell that fills a blank with a text that can be printed: ticked to begin with, since nothing of the section is lost. */
export function fillsBlank(cell: ProposalCell): boolean {
  return cell.now === '' && cell.proposed !== '' && characterWords(cell.proposed) === undefined
}

/** A field of a cell in the words of the form. */
export function fieldWord({ field }: ProposalCell, fiscalYear: number, today: string): string {
  return ja.proposals.fields[field](fiscalYearName(fiscalYear, today), fiscalYearName(fiscalYear + 1, today))
}

/** The year a document reports on where that is another one than the page's; else null. */
export function otherYear({ reportedYear }: StoredProposal, fiscalYear: number): number | null {
  return reportedYear === fiscalYear ? null : reportedYear
}

/** The cells of a proposal by what becomes of them; cells that are the same are only counted. */
export function sortedCells({ cells }: StoredProposal): { takeable: ProposalCell[]; others: ProposalCell[] } {
  return {
    takeable: cells.filter((cell) => cell.takeable),
    others: cells.filter((cell) => !cell.takeable && cell.state !== 'same'),
  }
}
