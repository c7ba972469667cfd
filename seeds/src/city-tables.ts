import type { LocatedRow, Row } from './csv-table.ts'
import { accountsTable } from './tables/accounts.ts'
import { activitiesTable } from './tables/activities.ts'
import { activityAnswersTable } from './tables/activity-answers.ts'
import { appointmentsTable } from './tables/appointments.ts'
import { closuresTable } from './tables/closures.ts'
import { cycleTable } from './tables/cycle.ts'
import { definitionsTable } from './tables/definitions.ts'
import { divisionsTable } from './tables/divisions.ts'
import { grantProjectActualsTable } from './tables/grant-project-actuals.ts'
import { grantProjectKpisTable } from './tables/grant-project-kpis.ts'
import { grantProjectMeasuresTable } from './tables/grant-project-measures.ts'
import { grantProjectYearsTable } from './tables/grant-project-years.ts'
import { grantProjectsTable } from './tables/grant-projects.ts'
import { grantsTable } from './tables/grants.ts'
import { indicatorAnswersTable } from './tables/indicator-answers.ts'
import { indicatorsTable } from './tables/indicators.ts'
import { measuresTable } from './tables/measures.ts'
import { municipalityTable } from './tables/municipality.ts'
import { placementsTable } from './tables/placements.ts'
import { planTable } from './tables/plan.ts'
import { policiesTable } from './tables/policies.ts'
import { postsTable } from './tables/posts.ts'
import { prioritiesTable } from './tables/priorities.ts'
import { routesTable } from './tables/routes.ts'
import { sectionsTable } from './tables/sections.ts'
import { wordsTable } from './tables/words.ts'
import { termsTable } from './tables/terms.ts'

/** Every file of a city folder. */
export const cityTables = {
  municipality: municipalityTable,
  plan: planTable,
  cycle: cycleTable,
  closures: closuresTable,
  words: wordsTable,
  divisions: divisionsTable,
  sections: sectionsTable,
  posts: postsTable,
  routes: routesTable,
  accounts: accountsTable,
  appointments: appointmentsTable,
  priorities: prioritiesTable,
  policies: policiesTable,
  measures: measuresTable,
  indicators: indicatorsTable,
  definitions: definitionsTable,
  placements: placementsTable,
  activities: activitiesTable,
  indicatorAnswers: indicatorAnswersTable,
  activityAnswers: activityAnswersTable,
  grants: grantsTable,
  grantProjects: grantProjectsTable,
  terms: termsTable,
  grantProjectMeasures: grantProjectMeasuresTable,
  grantProjectYears: grantProjectYearsTable,
  grantProjectKpis: grantProjectKpisTable,
  grantProjectActuals: grantProjectActualsTable,
}

export type CityTableName = keyof typeof cityTables

/** One row of the named file. */
export type CityRow<Name extends CityTableName> = Row<(typeof cityTables)[Name]>

/** All files read, each row with its line, before the checks across files. */
export type CityRows = { [Name in CityTableName]: LocatedRow<CityRow<Name>>[] }
