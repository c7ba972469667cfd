import { z } from 'zod'
import { reportNode, SCHEMA_VERSION } from './nodes/report-node.ts'

/**
 * The text of `report.schema.json`: what `report.json` holds, field by field, as JSON Schema 2020-12 with Japanese
 * descriptions. `notice` is the sentence of what is not official, as a comment; null for none.
 */
export function reportSchemaJson(notice: string | null): string {
  const schema = z.toJSONSchema(reportNode, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => withoutBounds(jsonSchema),
  })
  const { $schema, ...rest } = schema
  const head = {
    $schema,
    $id: `urn:torikumi:schema:report:${SCHEMA_VERSION}`,
    ...(notice === null ? {} : { $comment: notice }),
    title: '取組状況報告書のデータ（report.json）',
    description: '1つの版が印刷するすべて。年度は西暦、金額は千円、日付は YYYY-MM-DD（日本時間）。',
  }
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`
}

/** The bounds of a safe integer, which say nothing of the figures themselves. */
function withoutBounds(schema: { minimum?: number; maximum?: number }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
}
