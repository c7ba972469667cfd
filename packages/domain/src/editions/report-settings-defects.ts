import { textDefect } from '../answers/text-rules.ts'
import { contrastOnWhite } from './colour-contrast.ts'
import { KPI_COLUMNS, type KpiColumn, type ReportSettings } from './report-settings.ts'

/**
 * What of the settings cannot be printed, and why; the web says it in words beside the field. `character` is one that the
 * report's fonts lack: it prints as a box, and stops nobody where it was saved before the fonts were asked.
 */
export type ReportSettingsDefect =
  | { field: 'accent'; code: 'colour-shape' }
  | { field: 'accent'; code: 'contrast'; ratio: number }
  | { field: 'emblem'; code: 'emblem' }
  | { field: 'licence-name'; code: 'text' | 'character' | 'name-missing' }
  | { field: 'licence-url'; code: 'address' | 'address-missing' }
  | { field: 'columns'; code: 'columns' }
  | { field: `label-${KpiColumn}`; code: 'text' | 'character' }
  | { field: 'unanswered'; code: 'text' | 'character' | 'empty' }
  | { field: 'apology'; code: 'text' | 'character' }
  | { field: 'terms'; code: 'text' | 'character' | 'half' | 'twice'; term: string }
  | { field: 'terms'; code: 'many' }

/** The lowest contrast of the accent on white: text is set in it. */
const LOWEST_CONTRAST = 4.5

/** Longest texts in characters, and how many 用語 there may be. */
const REPORT_TEXT_LIMITS = {
  licenceName: 60,
  address: 300,
  label: 12,
  unanswered: 12,
  apology: 1000,
  term: 30,
  meaning: 200,
  terms: 100,
} as const

/** Everything that keeps settings from being printed as they are; nothing for those that can be. */
export function reportSettingsDefects(settings: ReportSettings): ReportSettingsDefect[] {
  return [
    ...accentDefects(settings.accent),
    ...(settings.emblem === null || EMBLEM.test(settings.emblem) ? [] : [{ field: 'emblem', code: 'emblem' } as const]),
    ...licenceDefects(settings.licence),
    ...columnDefects(settings.kpiColumns),
    ...unansweredDefects(settings.unansweredWords),
    ...coded(blockDefect(settings.apology), (code) => ({ field: 'apology', code })),
    ...termDefects(settings.terms),
  ]
}

/** The form of an emblem's address; that the bytes are a picture is checked where they come in. */
const EMBLEM = /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/u

function accentDefects(accent: string): ReportSettingsDefect[] {
  const ratio = contrastOnWhite(accent)
  if (ratio === null) return [{ field: 'accent', code: 'colour-shape' }]
  return ratio < LOWEST_CONTRAST ? [{ field: 'accent', code: 'contrast', ratio }] : []
}

function licenceDefects(licence: ReportSettings['licence']): ReportSettingsDefect[] {
  if (licence === null) return []
  const { name, url } = licence
  const defects: ReportSettingsDefect[] = []
  if (name.trim() === '') defects.push({ field: 'licence-name', code: 'name-missing' })
  else
    defects.push(
      ...coded(lineDefect(name, REPORT_TEXT_LIMITS.licenceName), (code) => ({ field: 'licence-name', code })),
    )
  if (url.trim() === '') defects.push({ field: 'licence-url', code: 'address-missing' })
  else if (!isAddress(url)) defects.push({ field: 'licence-url', code: 'address' })
  return defects
}

/** An https address with a host, in characters that need no quoting anywhere. */
const isAddress = (url: string): boolean =>
  url.length <= REPORT_TEXT_LIMITS.address &&
  /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][\w\-.~:/?#@!$&()*+,;=%]*)?$/iu.test(url)

function columnDefects(columns: ReportSettings['kpiColumns']): ReportSettingsDefect[] {
  const count = (name: KpiColumn): number => columns.filter(({ column }) => column === name).length
  const known = columns.every(({ column }) => KPI_COLUMNS.includes(column))
  const whole = (['baseline', 'actual', 'target'] as const).every((name) => count(name) === 1)
  return [
    ...(known && whole && count('judgement') <= 1 ? [] : [{ field: 'columns', code: 'columns' } as const]),
    ...columns.flatMap(({ column, label }) =>
      coded(lineDefect(label, REPORT_TEXT_LIMITS.label), (code) => ({ field: `label-${column}`, code }) as const),
    ),
  ]
}

function unansweredDefects(words: string): ReportSettingsDefect[] {
  if (words.trim() === '') return [{ field: 'unanswered', code: 'empty' }]
  return coded(lineDefect(words, REPORT_TEXT_LIMITS.unanswered), (code) => ({ field: 'unanswered', code }))
}

function termDefects(terms: ReportSettings['terms']): ReportSettingsDefect[] {
  if (terms.length > REPORT_TEXT_LIMITS.terms) return [{ field: 'terms', code: 'many' }]
  return terms.flatMap(({ term, meaning }, index): ReportSettingsDefect[] => {
    if (term.trim() === '' || meaning.trim() === '') return [{ field: 'terms', code: 'half', term: term || meaning }]
    const code = lineDefect(term, REPORT_TEXT_LIMITS.term) ?? lineDefect(meaning, REPORT_TEXT_LIMITS.meaning)
    if (code !== null) return [{ field: 'terms', code, term }]
    const twice = terms.findIndex((other) => other.term === term) < index
    return twice ? [{ field: 'terms', code: 'twice', term }] : []
  })
}

const lengthOf = (text: string): number => [...text].length

type TextCode = 'text' | 'character'

const coded = (code: TextCode | null, defect: (code: TextCode) => ReportSettingsDefect): ReportSettingsDefect[] =>
  code === null ? [] : [defect(code)]

function lineDefect(text: string, longest: number): TextCode | null {
  return lengthOf(text) > longest || /[\n\r\t]/u.test(text) ? 'text' : characterDefect(text)
}

function blockDefect(text: string): TextCode | null {
  return lengthOf(text) > REPORT_TEXT_LIMITS.apology ? 'text' : characterDefect(text)
}

function characterDefect(text: string): TextCode | null {
  const defect = textDefect(text)
  if (defect === null) return null
  return defect === 'no-glyph' || defect === 'direction' ? 'character' : 'text'
}
