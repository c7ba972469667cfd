import type { EditionData } from './edition-data.ts'
import type { GrantEvaluation } from './edition-grant.ts'

const NOT_ASKED: GrantEvaluation = { outcome: null, expertView: null, nextStep: null, nextStepReason: '' }

/**
 * The data of an edition from the text that the record froze. What an earlier state had no field for is not known and says so: the
 * evaluation of 交付金事業, the later reports with a changed figure. The text itself stays as it was hashed.
 */
export function keptEdition(text: string): EditionData {
  const data = JSON.parse(text) as EditionData
  return {
    ...data,
    grants: data.grants.map((grant) => ({
      ...grant,
      projects: grant.projects.map((project) => ({ ...NOT_ASKED, ...project })),
    })),
    changes: data.changes === null ? null : { ...data.changes, elsewhere: data.changes.elsewhere ?? [] },
  }
}
