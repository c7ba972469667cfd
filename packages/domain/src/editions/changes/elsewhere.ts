import type { SeriesPlan } from '../../lineage/index.ts'
import type { EditionElsewhere, ElsewherePlace } from '../edition-changes.ts'
import type { EditionData } from '../edition-data.ts'
import { sameFigure } from '../followed-figures.ts'
import { printsJudgement } from '../printed-judgement.ts'
import { pointOf } from '../printed-series.ts'
import { type LaterReport, carriedFigures, countedKpis } from './carried-figures.ts'

/**
 * The public reports of later years that print a figure of these indicators otherwise than `next` does: each took it over as it was
 * published then. By year, in the order they print them. `plan` is that of `next`; `placesIn` says where a report prints the
 * figure of a year.
 */
export function elsewhereOf(
  { next, plan, ids }: { next: EditionData; plan: string; ids: ReadonlySet<string> },
  plans: readonly SeriesPlan[],
  reports: readonly LaterReport[],
  placesIn: (report: EditionData, indicatorId: string, fiscalYear: number) => ElsewherePlace[],
): EditionElsewhere[] {
  const { fiscalYear } = next.edition
  const own = new Map(countedKpis(next).map((kpi) => [kpi.indicatorId, pointOf(fiscalYear, kpi)]))
  return reports
    .filter(({ data }) => data.edition.fiscalYear > fiscalYear)
    .toSorted((a, b) => a.data.edition.fiscalYear - b.data.edition.fiscalYear)
    .flatMap((report) =>
      carriedFigures({ plan, fiscalYear, ids }, plans, report).flatMap(({ id, kpi, point }) => {
        const now = own.get(id)
        if (now === undefined || sameFigure(point, now)) return []
        const { edition } = report.data
        const showsJudgement = printsJudgement(next.report) && printsJudgement(report.data.report)
        return [
          {
            id,
            indicatorId: kpi.indicatorId,
            name: kpi.name,
            edition: edition.id,
            number: edition.number,
            fiscalYear: edition.fiscalYear,
            publishedOn: edition.publishedOn,
            raw: point.raw,
            word: showsJudgement ? point.word : '',
            places: placesIn(report.data, kpi.indicatorId, fiscalYear),
          },
        ]
      }),
    )
}
