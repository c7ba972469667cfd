/** `{municipalityCode}-{fiscalYear}-{n}`: the one id of an edition everywhere. The code has 6 digits, n counts from 1. */
export function editionId(municipalityCode: string, fiscalYear: number, number: number): string {
  return `${municipalityCode}-${fiscalYear}-${number}`
}

/** The parts of an edition id; null where the text is none. */
export function parseEditionId(id: string): { municipalityCode: string; fiscalYear: number; number: number } | null {
  const match = /^(\d{6})-(\d{4})-([1-9]\d{0,3})$/.exec(id)
  if (match?.[1] === undefined) return null
  return { municipalityCode: match[1], fiscalYear: Number(match[2]), number: Number(match[3]) }
}
