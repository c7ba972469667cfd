import { type Database, type EditionSummary, findEditionData, findPageMap, findPrintFaults } from '@torikumi/database'
import { type EditionData, type UnprintableText, pointName, unprintableTexts, usualFormTexts } from '@torikumi/domain'

/** A text of a candidate with characters that do not print as they were typed, and the page of its sheet where it has one. */
export type CandidateText = UnprintableText & { page: number | null }

/** What of a candidate does not print as it should, or as it was typed. */
export interface CandidateFaults {
  /** Texts with characters that print as boxes. */
  texts: readonly CandidateText[]
  /** Texts with variants of characters that print in their usual form. */
  usualForms: readonly CandidateText[]
  /** Characters that the print lacked a glyph for and none of those texts has: 「⏱（U+23F1）」. */
  otherCharacters: readonly string[]
  /** Tables whose rows are of unequal length for those who hear them. */
  irregularTables: number
}

/** What planning is to know before it asks for the 公表決裁 of a candidate; null where there is nothing, or no candidate. */
export async function candidateFaults(
  db: Database,
  edition: Pick<EditionSummary, 'key' | 'state'> | null,
): Promise<CandidateFaults | null> {
  if (edition?.state !== 'candidate') return null
  const stored = await findEditionData(db, edition.key)
  const pages = await findPageMap(db, edition.key)
  const { withoutGlyph, irregularTables } = await findPrintFaults(db, edition.key)
  const data = stored === null ? {} : (JSON.parse(stored.data) as Partial<EditionData>)
  const onPage = (text: UnprintableText): CandidateText => ({ ...text, page: pages[`s-${text.code}`] ?? null })
  const texts = unprintableTexts(data).map(onPage)
  const usualForms = usualFormTexts(data).map(onPage)
  const named = new Set(texts.flatMap((text) => text.found.flatMap(({ points }) => points)))
  const otherCharacters = withoutGlyph
    .map((character) => ({ character, point: pointName(character.codePointAt(0) ?? 0) }))
    .filter(({ point }) => !named.has(point))
    .map(({ character, point }) => `「${character}」（${point}）`)
  const isSound = [texts, usualForms, otherCharacters].every(({ length }) => length === 0) && irregularTables === 0
  return isSound ? null : { texts, usualForms, otherCharacters, irregularTables }
}
