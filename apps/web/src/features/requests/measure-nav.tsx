import type { AskedMeasure } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { Mark } from '../../layout/marks.tsx'
import { ja } from '../../messages/ja.ts'
import { measureId, measureName } from './measure-section.tsx'
import { isClosedRow } from './row-head.tsx'
import { type RowView, progressOf } from './row-view.ts'
import type { MeasureGroup } from './sheet.ts'

type Groups = readonly MeasureGroup<RowView & { measure: AskedMeasure }>[]

/** 具体的施策 (or what opinions are about) beside the rows, each with what is left in it; below 64rem a closed list above them. */
export const MeasureNav: FC<{ groups: Groups; isOpen: boolean; title: string }> = ({ groups, isOpen, title }) => {
  const left = groups.reduce((sum, group) => sum + progressOf(group.rows).emptyFields, 0)
  return (
    <div class="side">
      <nav class="side-nav" aria-label={title}>
        <p class="side-title">{title}</p>
        <MeasureList groups={groups} isOpen={isOpen} />
      </nav>
      <details class="side-fold">
        <summary>{ja.answers.measuresFolded(title, groups.length, left)}</summary>
        <MeasureList groups={groups} isOpen={isOpen} />
      </details>
    </div>
  )
}

const MeasureList: FC<{ groups: Groups; isOpen: boolean }> = ({ groups, isOpen }) => (
  <>
    <ul>
      {groups.map(({ measure, rows }) => {
        const { emptyFields } = progressOf(rows)
        return (
          <li>
            <a href={`#${measureId(measure)}`}>
              {measure.code !== '' && <strong>{measure.code}</strong>}
              {measureName(measure)}
            </a>
            {emptyFields > 0 ? (
              <span class="side-left">
                <Mark name="quarter" />
                {ja.answers.measureLeft(emptyFields)}
              </span>
            ) : (
              <Done rows={rows} />
            )}
          </li>
        )
      })}
    </ul>
    {isOpen && (
      <p>
        <a href="#check">{ja.answers.confirmLink}</a>
      </p>
    )}
  </>
)

/** Of a measure without an empty field: how many of its rows are filled or submitted, and how many nobody waits for any more. */
const Done: FC<{ rows: readonly RowView[] }> = ({ rows }) => {
  const closed = rows.filter(isClosedRow).length
  const answered = rows.length - closed
  const words = rows.some((view) => view.isOpen) ? ja.answers.measureDone : ja.answers.measureLocked
  return (
    <>
      {answered > 0 && (
        <span class="side-done">
          <Mark name="check" />
          {words(answered)}
        </span>
      )}
      {closed > 0 && (
        <span class="side-closed">
          <Mark name="lock" />
          {ja.answers.measureClosed(closed)}
        </span>
      )}
    </>
  )
}
