import { changesBetween, type EditionData, type EditionElsewhere, type EditionKpi, withPages } from '@torikumi/domain'
import { pageOfPlace } from '@torikumi/templates'

/** Pages of an edition by the id of what stands there. */
export type PageOf = Readonly<Record<string, number>>

/** The indicator whose figure is another one in the edition before: it stands on two sheets. */
const CHANGED = '外国人観光客数'

/** The demonstration's edition in the plain layout of the FY2016 document. */
export const traditionalEdition = (data: EditionData): EditionData => ({
  ...data,
  report: { ...data.report, layout: 'traditional' },
})

/**
 * A second edition, in which one figure is another one than in the first: an invented example, corrected, or final where it was
 * preliminary. `pageOf` are the pages of the demonstration's edition, which has the same sheets as that first one.
 */
export function changedEdition(data: EditionData, kind: 'correction' | 'update', pageOf: PageOf): EditionData {
  const previous = structuredClone(data)
  for (const kpi of rowsOf(previous)) Object.assign(kpi, kind === 'correction' ? wrongFigure(kpi) : earlyFigure(kpi))
  const next: EditionData = {
    ...data,
    edition: {
      ...data.edition,
      id: data.edition.id.replace(/\d+$/u, '2'),
      number: 2,
      publishedOn: '2017-11-20',
      supersedes: data.edition.id,
      kind,
    },
  }
  const reason = kind === 'correction' ? '転記の誤り。' : ''
  const reasons = new Map(rowsOf(data).map(({ indicatorId }) => [indicatorId, { reason, decidedOn: '2017-11-08' }]))
  const changes = withPages(changesBetween(previous, next, kind, reasons), previous, 'pageBefore', (change, place) =>
    pageOfPlace(previous, pageOf, change, place),
  )
  return { ...next, changes: { ...changes, elsewhere: laterReport(previous) } }
}

/** The invented report of the year after, in which the figure stands as it was. */
const laterReport = (previous: EditionData): EditionElsewhere[] =>
  rowsOf(previous)
    .filter(({ shownAgain }) => !shownAgain)
    .map(({ indicatorId, name, actual }) => ({
      id: indicatorId,
      indicatorId,
      name,
      edition: previous.edition.id.replace(/\d{4}-\d+$/u, `${previous.edition.fiscalYear + 1}-1`),
      number: 1,
      fiscalYear: previous.edition.fiscalYear + 1,
      publishedOn: '2017-11-15',
      raw: actual.raw,
      word: '',
      places: [
        { part: 'series', code: '', page: 28 },
        { part: 'sheet', code: '1-2-2', page: 10 },
      ],
    }))

const rowsOf = (data: EditionData): EditionKpi[] =>
  data.measures.flatMap(({ kpis }) => kpis).filter(({ name }) => name === CHANGED)

const wrongFigure = (kpi: EditionKpi): Partial<EditionKpi> => ({
  actual: { ...kpi.actual, raw: '53,637人 (H28)', number: 53_637, numberText: '53637' },
  judged: { ...kpi.judged, mark: 'slightly-behind', word: 'やや遅れ', progressPercent: 48.8 },
})

const earlyFigure = (kpi: EditionKpi): Partial<EditionKpi> => ({
  actual: { ...kpi.actual, raw: '56,000人 (H28)', number: 56_000, numberText: '56000', status: 'preliminary' },
  judged: { ...kpi.judged, progressPercent: 56.2 },
})
