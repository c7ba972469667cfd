import type { ProposalCell } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { Tag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { fieldWord } from './cell-view.ts'

/** What the document says otherwise and no draft can take: rows the plan does not know, and what the plan itself prints. */
export const OtherCells: FC<{ cells: readonly ProposalCell[]; fiscalYear: number; today: string }> = ({
  cells,
  fiscalYear,
  today,
}) => {
  const words = ja.proposals
  return (
    <section class="part" aria-labelledby="others-title">
      <h2 id="others-title">{words.others}</h2>
      <p>{words.othersLead}</p>
      <ul class="plain-list">
        {cells.map((cell) => (
          <li class="row row-body">
            <p>
              <Reason cell={cell} /> {cell.measureCode} {cell.row.name}　{fieldWord(cell, fiscalYear, today)}
            </p>
            {cell.state !== 'unknown-row' && (
              <p class="said">{words.planSays(cell.now === '' ? words.blank : cell.now)}</p>
            )}
            <p class="said">{words.documentSays(cell.proposed === '' ? words.blank : cell.proposed)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Reason: FC<{ cell: ProposalCell }> = ({ cell }) => {
  const words = ja.proposals
  if (cell.state === 'unknown-row') return <Tag tone="red" mark="alarm" word={words.unknownRow} />
  if (cell.field === 'raw') return <Tag tone="orange" mark="attention" word={words.otherFigure} />
  return <Tag tone="plain" mark="information" word={words.otherPlan} />
}
