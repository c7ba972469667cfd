import { AGGREGATIONS, DIRECTIONS, TARGET_KINDS } from '@torikumi/domain'
import { z } from 'zod'
import { filledText, freeText, id, oneOf, optionalFiscalYear, period } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({
  indicator: id,
  name: filledText,
  unit: filledText,
  direction: oneOf(DIRECTIONS),
  aggregation: oneOf(AGGREGATIONS),
  accumulated_since: optionalFiscalYear,
  baseline_raw: filledText,
  baseline_period: period,
  target_raw: filledText,
  target_kind: oneOf(TARGET_KINDS),
  target_period: period,
  how_counted: freeText,
  source: freeText,
  survey_cycle: freeText,
})

/**
 * What an indicator means in this plan, one row each. `*_raw` are the cells exactly as printed; `unit` carries the printed
 * scale (万人, 億円); periods are western fiscal years, empty where the source names none; `accumulated_since` is the first
 * fiscal year that a 累計 counts; `survey_cycle` is 毎年, 隔年, 5年ごと or what else the city says, empty where nobody said.
 */
export const definitionsTable = { file: 'definitions.csv', columns } satisfies CsvTable<typeof columns.shape>
