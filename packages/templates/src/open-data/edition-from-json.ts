import type { EditionData } from '@torikumi/domain'
import { grantsFrom } from './nodes/grant-nodes.ts'
import { goalFrom, measureFrom } from './nodes/measure-node.ts'
import { reportNode, SCHEMA_VERSION } from './nodes/report-node.ts'

/**
 * The edition that a `report.json` (parsed) was made from, whole: the report is rebuilt from it to the byte. Throws with the path of
 * the first field that is not as the schema of this version has it.
 */
export function editionFromJson(json: unknown): EditionData {
  const read = reportNode.safeParse(json)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Error(`not a report.json of this version: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  const tree = read.data
  return {
    edition: {
      id: tree.edition,
      number: tree.editionNumber,
      fiscalYear: tree.fiscalYear,
      status: tree.status,
      publishedOn: tree.publishedOn,
      ...(tree.supersedes === undefined ? {} : { supersedes: tree.supersedes }),
      ...(tree.kind === undefined ? {} : { kind: tree.kind }),
    },
    municipality: {
      code: tree.municipalityCode,
      name: tree.municipality,
      notice: tree.notice,
      assignmentNotice: tree.assignmentNotice,
      contact: tree.contact,
    },
    plan: tree.plan,
    ruleSet: tree.ruleSet,
    report: tree.settings,
    priorities: tree.priorities,
    goals: tree.goals.map(goalFrom),
    grants: grantsFrom(tree),
    measures: tree.measures.map(measureFrom),
    opinions: tree.opinions,
    changes: tree.changes,
  }
}

/** The edition of the text of a `report.json`; null where it is of another version's form, which this version does not read. */
export function readEdition(text: string): EditionData | null {
  const json = JSON.parse(text) as unknown
  const isOfThisForm =
    typeof json === 'object' && json !== null && 'schemaVersion' in json && json.schemaVersion === SCHEMA_VERSION
  return isOfThisForm ? editionFromJson(json) : null
}
