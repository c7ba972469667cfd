import { type EditionChangeKind, type FollowedFigure, fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { ChangedTexts } from '../corrections/change-list.tsx'

/** What the row's edition prints otherwise of earlier years, because their own reports changed; nothing where it follows nothing. */
export const FollowedFigures: FC<{
  figures: readonly FollowedFigure[]
  kind: EditionChangeKind
  today: string
  /** For the section that answers. */
  isOpen?: boolean
}> = ({ figures, kind, today, isOpen }) => {
  if (figures.length === 0) return null
  return (
    <div class="published-beside">
      <p>
        {ja.laterYears.rowLead}
        {isOpen === true && ja.laterYears.rowOpen}
      </p>
      {figures.map(({ fiscalYear, before, after }) => (
        <>
          <p class="published-title">{ja.laterYears.row(fiscalYearName(fiscalYear, today))}</p>
          <ChangedTexts kind={kind} before={before.raw} after={after.raw} />
        </>
      ))}
    </div>
  )
}
