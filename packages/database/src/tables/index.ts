import type * as corrections from './corrections.ts'
import type * as correctionOffers from './correction-offers.ts'
import type * as draftPrints from './draft-prints.ts'
import type * as judgements from './judgements.ts'
import type * as lineage from './lineage.ts'
import type * as opinions from './opinions.ts'
import type * as organisation from './organisation.ts'
import type * as plan from './plan.ts'
import type * as process from './process.ts'
import type * as proposals from './proposals.ts'
import type * as publication from './publication.ts'
import type * as settings from './settings.ts'
import type * as setup from './setup.ts'
import type * as words from './word-list.ts'

/** The schema as Kysely sees it; column names are the database's own. */
export interface Tables {
  municipality: organisation.MunicipalityTable
  division: organisation.DivisionTable
  section: organisation.SectionTable
  post: organisation.PostTable
  person: organisation.PersonTable
  account: organisation.AccountTable
  appointment: organisation.AppointmentTable
  session: organisation.SessionTable
  sign_in_attempt: organisation.SignInAttemptTable
  plan: plan.PlanTable
  priority: plan.PriorityTable
  policy: plan.PolicyTable
  measure: plan.MeasureTable
  indicator: plan.IndicatorTable
  definition: plan.DefinitionTable
  placement: plan.PlacementTable
  sheet: plan.SheetView
  lineage: lineage.LineageTable
  activity: plan.ActivityTable
  grant_program: plan.GrantProgramTable
  grant_project: plan.GrantProjectTable
  grant_project_measure: plan.GrantProjectMeasureTable
  grant_project_year: plan.GrantProjectYearTable
  grant_project_kpi: plan.GrantProjectKpiTable
  grant_project_kpi_actual: plan.GrantProjectKpiActualTable
  route: process.RouteTable
  route_step: process.RouteStepTable
  cycle: process.CycleTable
  correction: corrections.CorrectionTable
  correction_settlement: corrections.CorrectionSettlementTable
  correction_offer: correctionOffers.CorrectionOfferTable
  request: process.RequestTable
  request_step: process.RequestStepTable
  request_item: process.RequestItemTable
  draft: process.DraftTable
  revision: process.RevisionTable
  act: process.ActTable
  decision: process.DecisionTable
  opened: process.OpenedTable
  word_list: words.WordListTable
  judgement_override: judgements.JudgementOverrideTable
  finding: publication.FindingTable
  edition: publication.EditionTable
  edition_file: publication.EditionFileTable
  opinion: opinions.OpinionTable
  opinion_mending: opinions.OpinionMendingTable
  draft_print: draftPrints.DraftPrintTable
  outbox: publication.OutboxTable
  worker_heartbeat: publication.WorkerHeartbeatTable
  report_settings: settings.ReportSettingsTable
  report_settings_version: settings.ReportSettingsVersionTable
  setup_token: setup.SetupTokenTable
  proposal: proposals.ProposalTable
  proposal_cell: proposals.ProposalCellTable
}
