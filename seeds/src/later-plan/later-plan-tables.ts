import type { LocatedRow, Row } from '../csv-table.ts'
import { definitionsTable } from '../tables/definitions.ts'
import { indicatorsTable } from '../tables/indicators.ts'
import { lineageTable } from '../tables/lineage.ts'
import { measuresTable } from '../tables/measures.ts'
import { placementsTable } from '../tables/placements.ts'
import { planTable } from '../tables/plan.ts'
import { policiesTable } from '../tables/policies.ts'
import { prioritiesTable } from '../tables/priorities.ts'

/** Every file of a later plan's folder. */
export const laterPlanTables = {
  plan: planTable,
  priorities: prioritiesTable,
  policies: policiesTable,
  measures: measuresTable,
  indicators: indicatorsTable,
  definitions: definitionsTable,
  placements: placementsTable,
  lineage: lineageTable,
}

/** One row of the named file. */
export type LaterPlanRow<Name extends keyof typeof laterPlanTables> = Row<(typeof laterPlanTables)[Name]>

/** All files of a later plan read, each row with its line. */
export type LaterPlanRows = { [Name in keyof typeof laterPlanTables]: LocatedRow<LaterPlanRow<Name>>[] }
