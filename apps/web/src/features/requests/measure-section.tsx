import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'
import { ActivityRow } from './activity-row.tsx'
import { KpiRow } from './kpi-row.tsx'
import { OpinionRow } from './opinion-row.tsx'
import type { RowContext } from './row-head.tsx'
import type { RowView } from './row-view.ts'
import type { MeasureGroup, Sheet } from './sheet.ts'
import type { AskedMeasure } from '@torikumi/database'

/** The id of a measure's part of the page; of the strategy as a whole where there is no code. */
export function measureId(measure: Pick<AskedMeasure, 'code'>): string {
  return `measure-${measure.code === '' ? 'whole' : measure.code}`
}

/** What a measure is called; opinions may be on the strategy as a whole, which has no code. */
export function measureName(measure: Pick<AskedMeasure, 'code' | 'name'>): string {
  return measure.code === '' ? ja.opinions.whole : measure.name
}

/** One 具体的施策: its content, its KPIs, its 取組, the opinions on it. */
export const MeasureSection: FC<{
  group: MeasureGroup<RowView & { measure: AskedMeasure }>
  sheet: Sheet
  context: RowContext
  first: boolean
  /** Something can be typed on the page. */
  isOpen: boolean
}> = ({ group, sheet, context, first, isOpen }) => {
  const { measure, rows } = group
  const kpis = rows.filter((view) => view.row.kind === 'indicator')
  const activities = rows.filter((view) => view.row.kind === 'activity')
  const opinions = rows.filter((view) => view.row.kind === 'opinion')
  return (
    <section class="measure" id={measureId(measure)} aria-labelledby={`${measureId(measure)}-title`}>
      <MeasureTitle measure={measure} />
      {kpis.length > 0 && (
        <div class="rows-head">
          <h3>{measure.isGoal ? ja.answers.goals : ja.answers.kpis}</h3>
          {first && isOpen && <Legend />}
        </div>
      )}
      {kpis.map(
        (view, index) =>
          view.row.kind === 'indicator' && <KpiRow view={view} row={view.row} no={index + 1} context={context} />,
      )}
      {sheet.published === null && opinions.length === 0 && <ShownAgain measure={measure} sheet={sheet} />}
      {activities.length > 0 && (
        <div class="rows-head">
          <h3>{ja.answers.activities}</h3>
          {isOpen && <p class="hint">{ja.answers.activitiesHint}</p>}
        </div>
      )}
      {activities.map((view, index) => (
        <ActivityRow view={view} no={index + 1} context={context} />
      ))}
      {opinions.length > 0 && (
        <div class="rows-head">
          <h3>{ja.opinions.rows}</h3>
          {isOpen && <p class="hint">{ja.answers.legend.printed}</p>}
        </div>
      )}
      {opinions.map(
        (view, index) =>
          view.row.kind === 'opinion' && <OpinionRow view={view} row={view.row} no={index + 1} context={context} />,
      )}
    </section>
  )
}

/** Code and name of a measure with its content below. */
export const MeasureTitle: FC<{ measure: AskedMeasure }> = ({ measure }) => (
  <div class="measure-title">
    <h2 id={`${measureId(measure)}-title`}>
      {measure.code !== '' && <span class="code">{measure.code}</span>}
      {measureName(measure)}
    </h2>
    {measure.content !== '' && (
      <p>
        {measure.contentIsSummary ? ja.answers.contentSummary : ja.answers.content}：{measure.content}
      </p>
    )}
  </div>
)

const Legend: FC = () => (
  <p class="hint legend">
    <span class="swatch swatch-entry" aria-hidden="true" />
    {ja.answers.legend.entry}
    <span class="swatch swatch-past" aria-hidden="true" />
    {ja.answers.legend.past}
    {ja.answers.legend.printed}
  </p>
)

/** KPIs that this measure prints again, although somebody else or another measure asks for them. */
const ShownAgain: FC<{ measure: AskedMeasure; sheet: Sheet }> = ({ measure, sheet }) => {
  const asked = new Map(sheet.rows.map((row) => [row.subject, row.measure]))
  const again = sheet.placements.filter(
    (place) => place.measure === measure.id && asked.get(place.indicator)?.id !== measure.id,
  )
  return (
    <>
      {again.map((place) => {
        const here = asked.get(place.indicator)
        return (
          <p class="again">
            <strong>{place.name}</strong>
            {here === undefined ? ja.answers.shownAgain(place.section.name) : ja.answers.shownAgainHere(here.code)}
          </p>
        )
      })}
    </>
  )
}
