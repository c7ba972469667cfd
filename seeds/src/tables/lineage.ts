import { LINEAGE_RELATIONS } from '@torikumi/domain'
import { z } from 'zod'
import { filledText, oneOf, optionalId } from '../cells.ts'
import type { CsvTable } from '../csv-table.ts'

const columns = z.object({ from: optionalId, to: optionalId, relation: oneOf(LINEAGE_RELATIONS), note: filledText })

/**
 * What became of each indicator of the plan before (`from`) in this plan (`to`); `from` is empty of a new one, `to` of a dropped
 * one. The note is shown where a series crosses from plan to plan.
 */
export const lineageTable = { file: 'lineage.csv', columns } satisfies CsvTable<typeof columns.shape>
