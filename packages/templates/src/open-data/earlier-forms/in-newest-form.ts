import { z } from 'zod'
import { SCHEMA_VERSION } from '../nodes/report-node.ts'
import { NewerFormError } from './newer-form-error.ts'
import { READING_FORMS } from './reading-forms.ts'

const named = z.looseObject({ schemaVersion: z.int(), edition: z.string().default('an edition') })

/**
 * The tree of a `report.json` in the form of this version, from the form of any version that is still read, step by step. Null where it
 * is of a form that is read no more, or of none. Throws `NewerFormError` for a version after this one, and zod's error with the path for a
 * tree that is not what its version says.
 */
export function inNewestForm(json: unknown): unknown {
  const read = named.safeParse(json)
  if (!read.success) return null
  const { edition, schemaVersion } = read.data
  if (schemaVersion > SCHEMA_VERSION) throw new NewerFormError(edition, schemaVersion, SCHEMA_VERSION)
  let tree: unknown = json
  for (let version = schemaVersion; version < SCHEMA_VERSION; version += 1) {
    const form = READING_FORMS[version]
    if (form === undefined) return null
    tree = form.parse(tree)
  }
  return tree
}
