import type { EditionChanges, EditionData } from '@torikumi/domain'
import { changesNodeOf } from './nodes/changes-node.ts'

/** The file in which an edition says what it prints otherwise than the one it supersedes. */
export function changesFileName({ kind }: EditionChanges): 'errata.json' | 'updates.json' {
  return kind === 'correction' ? 'errata.json' : 'updates.json'
}

/** The text of `errata.json` or `updates.json`: which edition, which one it supersedes, and the changes as `report.json` has them. */
export function changesJson({ edition, municipality }: EditionData, changes: EditionChanges): string {
  const tree = {
    schemaVersion: 1,
    edition: edition.id,
    supersedes: changes.previous.id,
    status: edition.status,
    notice: municipality.notice,
    municipalityCode: municipality.code,
    municipality: municipality.name,
    fiscalYear: edition.fiscalYear,
    publishedOn: edition.publishedOn,
    ...changesNodeOf(changes),
  }
  return `${JSON.stringify(tree, null, 2)}\n`
}
