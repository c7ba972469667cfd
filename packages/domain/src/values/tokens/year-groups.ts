import { eraCalled, westernYear } from '../../calendar/era.ts'
import { kanjiNumber } from './kanji-number.ts'

export type Groups = Readonly<Record<string, string | undefined>>

const smallNumber = (text: string): number | null => {
  if (text === '元') return 1
  const value = /^\d+$/.test(text) ? Number(text) : kanjiNumber(text)
  return value === null || value < 1 ? null : value
}

/** The western year of the groups `era…`, `eraYear…`, `west…` with a tag; null where they hold none. */
export const yearOf = (groups: Groups, tag: string): number | null => {
  const west = groups[`west${tag}`]
  if (west !== undefined) {
    const text = west.replace('西暦', '')
    return /^\d+$/.test(text) ? Number(text) : kanjiNumber(text)
  }
  const era = eraCalled((groups[`era${tag}`] ?? '').replaceAll(/[. ]/g, ''))
  const yearOfEra = smallNumber(groups[`eraYear${tag}`] ?? '')
  return era === null || yearOfEra === null ? null : westernYear(era, yearOfEra)
}

/**
 * The second year of a range: with its own era, or short (H27~31, 2015-19), counted in the era of the first. Null where
 * it would not come after the first.
 */
export const laterYearOf = (groups: Groups): number | null => {
  const own = yearOf(groups, 'B')
  if (own !== null) return own
  const first = yearOf(groups, 'A')
  const short = smallNumber(groups['shortB'] ?? '')
  if (first === null || short === null) return null
  const era = eraCalled((groups['eraA'] ?? '').replaceAll(/[. ]/g, ''))
  const later = era === null ? Math.floor(first / 100) * 100 + short : westernYear(era, short)
  return later > first ? later : null
}
