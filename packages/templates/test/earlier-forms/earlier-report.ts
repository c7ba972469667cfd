import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A `report.json` as an earlier state wrote it, by the name of its file here: `report-{version}`, or one from within the version. */
export function earlierReport(name: string): string {
  return readFileSync(path.join(import.meta.dirname, `${name}.json`), 'utf8')
}
