import type { EditionActivity, EditionData, EditionKpi, EditionMeasure } from '../edition-data.ts'
import type { EditionChange, EditionChangePlace } from '../edition-changes.ts'
import type { EditionOpinion } from '../edition-opinion.ts'
import { printsJudgement } from '../printed-judgement.ts'
import { seriesField } from './series-field.ts'
import { actualText, printedWords } from './printed-words.ts'

/** One text at one place of an edition: whose it is, which field of `report.json`, what stands there. */
export interface PrintedText {
  subject: EditionChange['subject']
  id: string
  name: string
  section: string
  field: string
  /** The sheet or goal by its code; the part of the opinions. */
  place: Pick<EditionChangePlace, 'part' | 'code'>
  text: string
}

/**
 * Every text that an edition prints of its rows, by a key that is the same in another edition: the place, the row and the field.
 * What follows from these texts (judgement, counts, marks) is not among them. Keys come in printed order.
 */
export function printedTexts(data: EditionData): Map<string, PrintedText> {
  const texts = new Map<string, PrintedText>()
  const add = (row: Omit<PrintedText, 'field' | 'text'>, fields: Readonly<Record<string, string>>): void => {
    for (const [field, text] of Object.entries(fields)) {
      texts.set([row.place.part, row.place.code, row.subject, row.id, field].join('\n'), { ...row, field, text })
    }
  }
  for (const { code, kpis } of data.goals) {
    for (const kpi of kpis) add(kpiOwner(kpi, { part: 'goal', code }), kpiFields(kpi, data))
  }
  for (const measure of data.measures) {
    const place = { part: 'sheet', code: measure.code } as const
    add(measureOwner(measure, place), measureFields(measure))
    for (const kpi of measure.kpis) add(kpiOwner(kpi, place), kpiFields(kpi, data))
    for (const activity of measure.activities) add(activityOwner(activity, place), activityFields(activity))
  }
  for (const kpi of [...data.goals, ...data.measures].flatMap(({ kpis }) => kpis)) {
    if (kpi.shownAgain) continue
    add(kpiOwner(kpi, { part: 'series', code: '' }), seriesFields(kpi, 'raw'))
    if (printsJudgement(data.report)) add(kpiOwner(kpi, { part: 'summary', code: '' }), seriesFields(kpi, 'word'))
  }
  for (const opinion of data.opinions) add(opinionOwner(opinion), opinionFields(opinion))
  return texts
}

type Owner = Omit<PrintedText, 'field' | 'text'>

const kpiOwner = (kpi: EditionKpi, place: Owner['place']): Owner => ({
  subject: 'kpi',
  id: kpi.indicatorId,
  name: kpi.name,
  section: kpi.section,
  place,
})

const measureOwner = (measure: EditionMeasure, place: Owner['place']): Owner => ({
  subject: 'measure',
  id: measure.code,
  name: measure.name,
  section: measure.leadSection,
  place,
})

const activityOwner = (activity: EditionActivity, place: Owner['place']): Owner => ({
  subject: 'activity',
  id: activity.activityId,
  name: activity.name,
  section: activity.section,
  place,
})

const opinionOwner = (opinion: EditionOpinion): Owner => ({
  subject: 'opinion',
  id: opinion.id,
  name: opinion.body,
  section: opinion.section,
  place: { part: 'opinions', code: '' },
})

/** The value first: what follows from a change stands with the first changed field. */
const kpiFields = (kpi: EditionKpi, data: EditionData): Record<string, string> => ({
  actualRaw: actualText(kpi, data),
  // An empty cell prints its reason already.
  actualReason: kpi.actual.raw.trim() === '' ? '' : printedWords.reason[kpi.actual.reason],
  actualStatus: kpi.actual.reason === 'none' ? printedWords.status[kpi.actual.status] : '',
  targetRaw: kpi.target.raw,
  baselineRaw: kpi.baseline.raw,
  judgementOverride: kpi.judged.override === null ? '' : `${kpi.judged.override.word}（${kpi.judged.override.reason}）`,
  // Where an indicator is shown again a pointer stands in their place.
  ...(kpi.shownAgain ? {} : accountFields(kpi)),
  indicatorName: kpi.name,
  unit: kpi.unit,
  section: kpi.section,
  source: kpi.source,
  howCounted: kpi.howCounted,
  surveyCycle: kpi.surveyCycle,
})

const accountFields = ({ actual, outlook }: EditionKpi): Record<string, string> => ({
  actualNote: actual.note,
  outlook: outlook === null ? '' : printedWords.outlook[outlook.kind],
  outlookReason: outlook?.reason ?? '',
})

/** The figures of earlier years as they stand in the table of all years; what was judged of them stands in the summary. */
const seriesFields = ({ series }: EditionKpi, what: 'raw' | 'word'): Record<string, string> =>
  Object.fromEntries(series.map((point) => [seriesField(point.fiscalYear, what), point[what]]))

const measureFields = (measure: EditionMeasure): Record<string, string> => ({
  measureName: measure.name,
  content: measure.content,
  leadSection: measure.leadSection,
})

const activityFields = (activity: EditionActivity): Record<string, string> => ({
  thisYear: activity.thisYear,
  nextYear: activity.nextYear,
  nextYearReason: activity.nextYearReason,
  costThousandYen: activity.costThousandYen === null ? '' : `${activity.costThousandYen.toLocaleString('ja-JP')}千円`,
  costStatus: activity.costStatus === null ? '' : printedWords.cost[activity.costStatus],
  activityName: activity.name,
  section: activity.section,
})

const opinionFields = (opinion: EditionOpinion): Record<string, string> => ({
  text: opinion.text,
  stance: opinion.stance === null ? '' : printedWords.stance[opinion.stance],
  response: opinion.response,
  section: opinion.section,
})
