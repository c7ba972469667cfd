import type { EditionData } from '@torikumi/domain'
import { inNewestForm } from './earlier-forms/in-newest-form.ts'
import { grantsFrom } from './nodes/grant-nodes.ts'
import { goalFrom, measureFrom } from './nodes/measure-node.ts'
import { reportNode } from './nodes/report-node.ts'

/**
 * The edition that a `report.json` (parsed) was made from, whole: the report is rebuilt from it. One of an earlier version is read as far
 * as its form went; what came later is unknown in it. Throws with the path of the first field that is not as its schema has it, and
 * `NewerFormError` where its version came after this one.
 */
export function editionFromJson(json: unknown): EditionData {
  const read = reportNode.safeParse(inNewestForm(json) ?? json)
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

/**
 * The edition of the text of a `report.json`; null where it is of a form that is read no more. Throws as `editionFromJson` does for one
 * that is damaged or newer than this version.
 */
export function readEdition(text: string): EditionData | null {
  const json = JSON.parse(text) as unknown
  return inNewestForm(json) === null ? null : editionFromJson(json)
}
