import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { rowId } from '../requests/field-parts.tsx'
import type { DecisionRow } from './decision-view.ts'

/** The action bar of 決裁: the choice so far, and the jumps. */
export const DecisionBar: FC<{ rows: readonly DecisionRow[]; first: string | null }> = ({ rows, first }) => {
  const returned = rows.filter((row) => row.posted?.isReturned === true).length
  const accepted = rows.filter((row) => row.part === 'decide').length - returned
  const template = ja.decision.bar('{accepted}', '{returned}')
  return (
    <section class="bar" aria-label={ja.shell.bar}>
      <div class="wide bar-row">
        <output class="bar-state" data-words-accept={template} data-words-both={template} data-words-return={template}>
          {ja.decision.bar(accepted, returned)}
        </output>
        <div class="bar-buttons">
          {first !== null && (
            <a class="button button-outlined" href={`#${rowId(first)}`}>
              {ja.decision.toFirstChange}
            </a>
          )}
          <a class="button button-outlined" href="#decide">
            {ja.decision.toPanel}
          </a>
        </div>
      </div>
    </section>
  )
}
