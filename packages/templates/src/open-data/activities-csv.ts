import { type EditionData, printedWords } from '@torikumi/domain'
import { csvText } from './csv-text.ts'

/** The columns of `activities.csv`, in order. */
export const ACTIVITY_COLUMNS = [
  'municipality_code',
  'fiscal_year',
  'edition',
  'measure_code',
  'measure_name',
  'position',
  'section',
  'activity_id',
  'activity_name',
  'this_year',
  'next_year',
  'next_year_reason',
  'lead_section',
  'cost_thousand_yen',
  'cost_status',
] as const

/** One row per activity, in printed order: UTF-8 with BOM, CRLF, exact data. */
export function activitiesCsv(data: EditionData): string {
  return csvText(
    ACTIVITY_COLUMNS,
    data.measures.flatMap((measure) =>
      measure.activities.map((activity) => ({
        municipality_code: data.municipality.code,
        fiscal_year: String(data.edition.fiscalYear),
        edition: data.edition.id,
        measure_code: measure.code,
        measure_name: measure.name,
        position: String(activity.position),
        section: activity.section,
        activity_id: activity.activityId,
        activity_name: activity.name,
        this_year: activity.thisYear,
        next_year: activity.nextYear,
        next_year_reason: activity.nextYearReason,
        lead_section: measure.leadSection,
        cost_thousand_yen: activity.costThousandYen === null ? '' : String(activity.costThousandYen),
        cost_status: activity.costStatus === null ? '' : printedWords.cost[activity.costStatus],
      })),
    ),
  )
}
