import type { EditionData, EditionKpi } from '../edition-data.ts'
import { type FollowedFigure, withFollowed } from '../followed-figures.ts'

/**
 * The edition that supersedes `previous`: the named rows (ids of indicators and activities) as `anew` has them, at every place;
 * everything else word for word as it was published, whatever the record has become since. Head, changes and お詫び are those of
 * `anew`; figures of earlier years stay as published but for those that `followed` gives for a named indicator.
 */
export function renewedEdition(
  previous: EditionData,
  anew: EditionData,
  named: ReadonlySet<string>,
  followed: ReadonlyMap<string, readonly FollowedFigure[]> = new Map(),
): EditionData {
  const everywhere = [...anew.goals, ...anew.measures].flatMap(({ kpis }) => kpis)
  const renew = <Sheet extends { code: string; kpis: EditionKpi[] }>(sheet: Sheet, sheets: readonly Sheet[]): Sheet => {
    const own = sheets.find(({ code }) => code === sheet.code)?.kpis ?? []
    return { ...sheet, kpis: sheet.kpis.map((kpi) => renewedKpi(kpi, { own, everywhere }, named, followed)) }
  }
  return {
    ...previous,
    edition: anew.edition,
    report: { ...previous.report, apology: anew.report.apology },
    changes: anew.changes,
    goals: previous.goals.map((goal) => renew(goal, anew.goals)),
    measures: previous.measures.map((measure) => {
      const rows = anew.measures.flatMap(({ activities }) => activities)
      const activities = measure.activities.map((activity) => {
        const row = named.has(activity.activityId)
          ? rows.find(({ activityId }) => activityId === activity.activityId)
          : undefined
        return row === undefined ? activity : { ...row, position: activity.position }
      })
      return { ...renew(measure, anew.measures), activities }
    }),
  }
}

function renewedKpi(
  kpi: EditionKpi,
  rows: { own: readonly EditionKpi[]; everywhere: readonly EditionKpi[] },
  named: ReadonlySet<string>,
  followed: ReadonlyMap<string, readonly FollowedFigure[]>,
): EditionKpi {
  if (!named.has(kpi.indicatorId)) return kpi
  const inRows = (of: readonly EditionKpi[]) => of.find(({ indicatorId }) => indicatorId === kpi.indicatorId)
  const own = inRows(rows.own)
  // A plan may have moved the row since: then it stands here under the name it was published with.
  const elsewhere = inRows(rows.everywhere)
  const row = own ?? (elsewhere === undefined ? undefined : { ...elsewhere, name: kpi.name })
  if (row === undefined) return kpi
  const { position, shownAgain, alsoIn } = kpi
  return { ...row, position, shownAgain, alsoIn, series: withFollowed(kpi.series, followed.get(kpi.indicatorId) ?? []) }
}
