import type { ProposalCell } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { characterWords } from '../../format/text-words.ts'
import { wordDiff } from '../../format/word-diff.ts'
import { DiffedText } from '../../layout/diffed-text.tsx'
import { Tag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { type CellTurn, fieldWord, fillsBlank, turnOf } from './cell-view.ts'
import { cellField } from './form.ts'

/** One changed cell: whether it is chosen, what stands there now, and what the document says. */
export const CellRow: FC<{ cell: ProposalCell; fiscalYear: number; today: string; chosen: boolean | null }> = ({
  cell,
  fiscalYear,
  today,
  chosen,
}) => {
  const words = ja.proposals
  const turn = turnOf(cell)
  const field = fieldWord(cell, fiscalYear, today)
  const unprintable = characterWords(cell.proposed)
  return (
    <tr id={`cell-${cell.no}`}>
      <td>
        {turn === 'choose' ? (
          <label class="choice">
            <input
              type="checkbox"
              name={cellField(cell.no, 'take')}
              value="yes"
              checked={chosen ?? fillsBlank(cell)}
              data-take
            />
            <span class="visually-hidden">{words.takeThis(cell.row.name, field)}</span>
            <input type="hidden" name={cellField(cell.no, 'version')} value={String(cell.version)} />
          </label>
        ) : (
          <Turn cell={cell} turn={turn} today={today} />
        )}
      </td>
      <th scope="row">
        {cell.row.name}
        <small>{field}</small>
      </th>
      <td>{cell.now === '' ? <span class="hint">{words.blank}</span> : <span class="said">{cell.now}</span>}</td>
      <td>
        <Proposed cell={cell} />
        {turn === 'choose' && unprintable !== undefined && <p class="hint">{words.cannotTake(unprintable)}</p>}
      </td>
    </tr>
  )
}

const LOOK = {
  same: ['grey', 'check'],
  locked: ['orange', 'attention'],
  taken: ['green', 'done'],
  left: ['grey', 'closed'],
} as const

const Turn: FC<{ cell: ProposalCell; turn: Exclude<CellTurn, 'choose'>; today: string }> = ({ cell, turn, today }) => {
  const words = ja.proposals
  const [tone, mark] = LOOK[turn]
  return (
    <>
      <Tag tone={tone} mark={mark} word={words.state[turn]} />
      {turn === 'locked' && <small>{words.lockedHint}</small>}
      {cell.decision !== null && <small>{words.decidedBy(cell.decision.by, shortTime(cell.decision.at, today))}</small>}
    </>
  )
}

/** The document's text; beside another text what it leaves out is struck through and what it adds underlined. */
const Proposed: FC<{ cell: ProposalCell }> = ({ cell: { now, proposed } }) => {
  if (proposed === '' && now === '') return <span class="hint">{ja.proposals.blank}</span>
  if (now === '') return <span class="said">{proposed}</span>
  return <DiffedText pieces={wordDiff(now, proposed)} />
}
