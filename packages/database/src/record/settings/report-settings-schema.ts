import { KPI_COLUMNS, type ReportSettings, reportSettingsDefects } from '@torikumi/domain'
import { z } from 'zod'

const schema = z.strictObject({
  layout: z.enum(['standard', 'traditional']),
  accent: z.string(),
  emblem: z.string().nullable(),
  licence: z.strictObject({ name: z.string(), url: z.string() }).nullable(),
  kpiColumns: z.array(z.strictObject({ column: z.enum(KPI_COLUMNS), label: z.string() })),
  shows: z.strictObject({ judgement: z.boolean(), sentence: z.boolean(), chart: z.boolean(), mark: z.boolean() }),
  unansweredWords: z.string(),
  apology: z.string(),
  terms: z.array(z.strictObject({ term: z.string(), meaning: z.string() })),
})

/**
 * Report settings as they lie in the record. Throws on a value of another form, or one that could not be printed. A character that the
 * fonts lack is refused where it is typed; where it was saved before, it prints as a box.
 */
export function asReportSettings(value: unknown): ReportSettings {
  const settings: ReportSettings = schema.parse(value)
  const defect = reportSettingsDefects(settings).find(({ code }) => code !== 'character')
  if (defect !== undefined)
    throw new Error(`report settings: ${defect.field} cannot be printed (${defect.code}): set it anew at 報告書の体裁`)
  return settings
}
