import type { Migration } from 'kysely/migration'
import * as organisation from './20261121T0900-organisation.ts'
import * as plan from './20261121T0910-plan.ts'
import * as process from './20261121T0920-process.ts'
import * as publication from './20261121T0930-publication.ts'
import * as appendOnly from './20261121T0940-append-only.ts'
import * as setup from './20261121T0950-setup.ts'
import * as proposals from './20261121T1030-proposals.ts'
import * as lineage from './20261121T1050-lineage.ts'
import * as reportSettings from './20261127T1000-report-settings.ts'
import * as ruleSets from './20261127T0900-rule-sets.ts'
import * as corrections from './20261127T1100-corrections.ts'
import * as seriesAndGrants from './20261127T1200-series-and-grants.ts'
import * as goals from './20261127T0910-goals.ts'
import * as draftPrints from './20261127T1210-draft-prints.ts'
import * as judgementOverrides from './20261127T0920-judgement-overrides.ts'
import * as opinions from './20261127T1220-opinions.ts'
import * as opinionRequests from './20261127T1400-opinion-requests.ts'
import * as grantEntries from './20261127T1600-grant-entries.ts'
import * as settingsHistory from './20261127T1700-report-settings-history.ts'
import * as settingsName from './20261127T1910-report-settings-name.ts'
import * as wordList from './20261127T0930-word-list.ts'
import * as correctionOffers from './20261127T1500-correction-offers.ts'
import * as correctionSettlements from './20261127T1800-correction-settlements.ts'
import * as correctedJudgements from './20261127T1900-corrected-judgements.ts'
import * as lostFiles from './20261127T2000-lost-files.ts'
import * as opinionMendings from './20261127T2000-opinion-mendings.ts'
import * as moreTime from './20261127T2100-more-time.ts'
import * as printFaults from './20261127T2100-print-faults.ts'

/** Every migration by its name, in order. A released one is never edited; a change is a new file and a new line here. */
export const migrations: Record<string, Migration> = {
  '20261121T0900-organisation': organisation,
  '20261121T0910-plan': plan,
  '20261121T0920-process': process,
  '20261121T0930-publication': publication,
  '20261121T0940-append-only': appendOnly,
  '20261121T0950-setup': setup,
  '20261121T1030-proposals': proposals,
  '20261121T1050-lineage': lineage,
  '20261127T1000-report-settings': reportSettings,
  '20261127T0900-rule-sets': ruleSets,
  '20261127T1100-corrections': corrections,
  '20261127T1200-series-and-grants': seriesAndGrants,
  '20261127T0910-goals': goals,
  '20261127T1210-draft-prints': draftPrints,
  '20261127T0920-judgement-overrides': judgementOverrides,
  '20261127T1220-opinions': opinions,
  '20261127T0930-word-list': wordList,
  '20261127T1400-opinion-requests': opinionRequests,
  '20261127T1500-correction-offers': correctionOffers,
  '20261127T1600-grant-entries': grantEntries,
  '20261127T1700-report-settings-history': settingsHistory,
  '20261127T1800-correction-settlements': correctionSettlements,
  '20261127T1900-corrected-judgements': correctedJudgements,
  '20261127T1910-report-settings-name': settingsName,
  '20261127T2000-lost-files': lostFiles,
  '20261127T2000-opinion-mendings': opinionMendings,
  '20261127T2100-more-time': moreTime,
  '20261127T2100-print-faults': printFaults,
}
