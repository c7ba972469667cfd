import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** `manifest.json` as the interface gives it; fields that a later version adds are left alone. */
export const manifestShape = z.object({
  edition: z.string().regex(/^\d{6}-\d{4}-[1-9]\d*$/),
  status: z.enum(['official', 'sample', 'rehearsal']),
  municipalityCode: z.string().regex(/^\d{6}$/),
  municipality: z.string().min(1),
  fiscalYear: z.int(),
  publishedOn: z.iso.date(),
  ruleSet: z.string(),
  supersedes: z.string().optional(),
  kind: z.enum(['correction', 'update']).optional(),
  made: z.object({ torikumi: z.string(), browser: z.string(), fonts: z.string(), templates: z.string() }),
  revisions: z.array(z.object({ section: z.string(), revision: z.int(), sha256, decisionHead: sha256 })),
  files: z.array(z.object({ name: z.string(), mediaType: z.string(), bytes: z.int(), sha256 })).min(1),
})
export type ManifestShape = z.infer<typeof manifestShape>

const row = z.looseObject({ position: z.int() })

/** `report.json` as far as the other files are compared with it. */
export const reportShape = z.looseObject({
  edition: z.string(),
  status: z.string(),
  municipalityCode: z.string(),
  fiscalYear: z.int(),
  publishedOn: z.string(),
  goals: z
    .array(z.looseObject({ goalCode: z.string(), goalName: z.string(), priority: z.int(), kpis: z.array(row) }))
    .default([]),
  schemaVersion: z.int().optional(),
  settings: z
    .looseObject({
      layout: z.string(),
      shows: z.looseObject({ judgement: z.boolean() }),
      kpiColumns: z.array(z.looseObject({ column: z.string() })),
    })
    .optional(),
  changes: z.looseObject({}).nullish(),
  measures: z.array(
    z.looseObject({
      // Bundles from before 数値目標 were listed are checked too.
      priority: z.int().default(0),
      measureCode: z.string(),
      measureName: z.string(),
      leadSection: z.string(),
      kpis: z.array(row),
      activities: z.array(row),
    }),
  ),
})
export type ReportShape = z.infer<typeof reportShape>

/** What a JSON file should be: its value, or the first thing that is wrong with it as text. */
export function readShape<T>(shape: z.ZodType<T>, bytes: Uint8Array): { value: T } | { defect: string } {
  try {
    const read = shape.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    if (read.success) return { value: read.data }
    const [issue] = read.error.issues
    return { defect: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() }
  } catch (error) {
    return { defect: error instanceof Error ? error.message : String(error) }
  }
}
