import type { FollowedFigure } from '@torikumi/domain'
import { fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { Banner } from '../../layout/banner.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import type { YearState } from '../cycles/year-state.ts'

const words = ja.laterYears

/** On the page of a published year: figures of earlier years that its report prints as they were before they were corrected. */
export const OwedFigures: FC<{ state: YearState; today: string }> = ({ state, today }) => {
  const { cycle, followed, corrections } = state
  if (followed.length === 0) return null
  const isOneOpen = corrections.some(({ phase }) => phase !== 'published' && phase !== 'abandoned')
  const kinds = (['correction', 'update'] as const).flatMap((kind) => {
    const own = followed.filter(({ figures }) => figures.some((figure) => figure.kind === kind))
    return own.length === 0 ? [] : [{ kind, ids: own.map(({ indicator }) => indicator) }]
  })
  return (
    <Banner tone="attention" title={words.owed(followed.length)}>
      <p>{words.owedLead}</p>
      <ul>
        {followed.flatMap(({ name, figures }) =>
          figures.map(({ fiscalYear, before, after }: FollowedFigure) => (
            <li>{words.owedFigure(fiscalYearName(fiscalYear, today), name, before.raw, after.raw)}</li>
          )),
        )}
      </ul>
      {!isOneOpen && (
        <ul>
          {kinds.map(({ kind, ids }) => (
            <li>
              <a href={paths.correctionOf(cycle.fiscalYear, kind, ids)}>{words.owedBegin[kind]}</a>
            </li>
          ))}
        </ul>
      )}
    </Banner>
  )
}
