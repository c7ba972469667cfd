import type { EditionData } from '@torikumi/domain'
import { changesNodeOf } from './nodes/changes-node.ts'
import { grantNodesOf } from './nodes/grant-nodes.ts'
import { goalNodeOf, measureNodeOf } from './nodes/measure-node.ts'
import { opinionNodeOf } from './nodes/opinion-node.ts'
import { type ReportJson, SCHEMA_VERSION } from './nodes/report-node.ts'
import { settingsNodeOf } from './nodes/settings-node.ts'

/** The text of `report.json`: UTF-8 without BOM, keys always in this order, a newline at the end. It holds all that the edition prints. */
export function reportJson(data: EditionData): string {
  return `${JSON.stringify(reportTree(data), null, 2)}\n`
}

function reportTree(data: EditionData): ReportJson {
  const { edition, municipality, ruleSet, plan } = data
  return {
    schemaVersion: SCHEMA_VERSION,
    edition: edition.id,
    editionNumber: edition.number,
    status: edition.status,
    notice: municipality.notice,
    municipalityCode: municipality.code,
    municipality: municipality.name,
    contact: municipality.contact,
    assignmentNotice: municipality.assignmentNotice,
    fiscalYear: edition.fiscalYear,
    publishedOn: edition.publishedOn,
    ...(edition.supersedes === undefined ? {} : { supersedes: edition.supersedes }),
    ...(edition.kind === undefined ? {} : { kind: edition.kind }),
    ruleSet: { id: ruleSet.id, version: ruleSet.version, name: ruleSet.name },
    plan: {
      name: plan.name,
      term: plan.term,
      firstFiscalYear: plan.firstFiscalYear,
      lastFiscalYear: plan.lastFiscalYear,
    },
    priorities: data.priorities.map(({ no, name }) => ({ no, name })),
    goals: data.goals.map(goalNodeOf),
    ...grantNodesOf(data.grants),
    measures: data.measures.map(measureNodeOf),
    opinions: data.opinions.map(opinionNodeOf),
    changes: data.changes === null ? null : changesNodeOf(data.changes),
    settings: settingsNodeOf(data.report),
  }
}
