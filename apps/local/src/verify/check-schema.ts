import Ajv2020 from 'ajv/dist/2020.js'
import { verify } from '../messages/ja-verify.ts'
import type { BundleProblem } from './bundle.ts'

const FILE = 'report.schema.json'
/** Of a tree that fits nowhere, the first places say enough. */
const MOST_ERRORS = 5

/** `report.json` is what the bundle's own JSON Schema says, and the schema is that of the tree's version. */
export function checkSchema(schemaBytes: Uint8Array, report: Readonly<Record<string, unknown>>): BundleProblem[] {
  try {
    const schema = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(schemaBytes)) as Record<string, unknown>
    const expected = `urn:torikumi:schema:report:${String(report['schemaVersion'])}`
    if (schema['$id'] !== expected) {
      return [{ file: FILE, message: verify.differs('$id', String(schema['$id']), expected) }]
    }
    const validate = new Ajv2020.default({ allErrors: true }).compile(schema)
    if (validate(report)) return []
    return (validate.errors ?? []).slice(0, MOST_ERRORS).map(({ instancePath, message }) => ({
      file: 'report.json',
      message: verify.againstSchema(instancePath, message ?? ''),
    }))
  } catch (error) {
    return [{ file: FILE, message: verify.unreadable(error instanceof Error ? error.message : String(error)) }]
  }
}
