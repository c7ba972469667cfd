import { type Unprintable, unprintableIn } from '../answers/printable-text.ts'
import { usualFormsIn } from '../answers/usual-forms.ts'
import type { EditionData } from './edition-data.ts'

/** A text of an edition with characters that do not print as they were typed: where it stands, and which they are. */
export interface UnprintableText {
  part: UnprintablePart
  /** The code of the sheet or of the 数値目標; empty for the other parts. */
  code: string
  /** The nearest name: of a KPI, a 取組, a project, a term, a meeting; empty where nothing has one. */
  name: string
  /** The field as the parts of its name in `report.json` join: `actualRaw`, `thisYear`, `licenceName`. */
  field: string
  found: readonly Unprintable[]
}

const PARTS = [
  'municipality',
  'plan',
  'report',
  'priorities',
  'goals',
  'measures',
  'grants',
  'opinions',
  'changes',
] as const
export type UnprintablePart = (typeof PARTS)[number]

/** Sentences made of the texts beside them, and what is no text of the report. */
const LEFT_OUT: ReadonlySet<string> = new Set(['judgedReason', 'emblem', 'places', 'elsewhere'])

/**
 * The texts of an edition that print as boxes in part, in the order of its data. Entry refuses such texts; a record may hold some
 * from before it did (docs/decisions/0024). Data of an earlier form is looked at as far as it goes.
 */
export function unprintableTexts(data: Partial<EditionData>): UnprintableText[] {
  return textsWith(data, unprintableIn)
}

/** The texts with variants of characters that print in the usual form, since no font has them; else the same. */
export function usualFormTexts(data: Partial<EditionData>): UnprintableText[] {
  return textsWith(data, usualFormsIn)
}

function textsWith(data: Partial<EditionData>, find: (text: string) => readonly Unprintable[]): UnprintableText[] {
  const texts: UnprintableText[] = []
  const look = (value: unknown, at: Omit<UnprintableText, 'found'>): void => {
    if (typeof value === 'string') {
      const found = find(value)
      if (found.length > 0) texts.push({ ...at, found })
    } else if (Array.isArray(value)) {
      for (const item of value) look(item, { ...at, field: '' })
    } else if (typeof value === 'object' && value !== null) {
      const owner = { ...at, ...ownWords(value) }
      for (const [key, inner] of Object.entries(value)) {
        const field = at.field === '' ? key : `${at.field}${key.slice(0, 1).toUpperCase()}${key.slice(1)}`
        if (!LEFT_OUT.has(field)) look(inner, { ...owner, field })
      }
    }
  }
  for (const part of PARTS) look(data[part], { part, code: '', name: '', field: '' })
  return texts
}

/** What an object is called and where it stands, as far as it says so itself. */
function ownWords(value: object): { code?: string; name?: string } {
  const words: Record<string, unknown> = { ...value }
  const name = [words['name'], words['term'], words['body']].find((word) => typeof word === 'string')
  return {
    ...(typeof words['code'] === 'string' ? { code: words['code'] } : {}),
    ...(typeof name === 'string' ? { name } : {}),
  }
}
