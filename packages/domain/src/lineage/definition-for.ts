/** A revision of a definition within its plan. */
export interface DefinitionRevision {
  /** From 1. */
  revisionNo: number
  /** First western fiscal year it holds for; null: from the beginning of the plan. */
  validFrom: number | null
}

/**
 * The revision of an indicator's definition that holds in a western fiscal year: of those already valid the one that became
 * valid last, of two with the same year the higher number, so that a new target leaves the reports of earlier years their old
 * one. Undefined where none is valid yet.
 */
export function definitionFor<Revision extends DefinitionRevision>(
  definitions: readonly Revision[],
  fiscalYear: number,
): Revision | undefined {
  const begins = ({ validFrom }: Revision) => validFrom ?? Number.NEGATIVE_INFINITY
  return definitions
    .filter((definition) => begins(definition) <= fiscalYear)
    .reduce<Revision | undefined>((found, next) => {
      if (found === undefined || begins(next) > begins(found)) return next
      return begins(next) === begins(found) && next.revisionNo > found.revisionNo ? next : found
    }, undefined)
}
