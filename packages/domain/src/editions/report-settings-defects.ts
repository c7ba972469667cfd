import { textDefect } from '../answers/text-rules.ts'
import { contrastOnWhite } from './colour-contrast.ts'
import { KPI_COLUMNS, type KpiColumn, type ReportSettings } from './report-settings.ts'

/** What of the settings cannot be printed, and why; the web says it in words beside the field. */
export type ReportSettingsDefect =
  | { field: 'accent'; code: 'colour-shape' }
  | { field: 'accent'; code: 'contrast'; ratio: number }
  | { field: 'emblem'; code: 'emblem' }
  | { field: 'licence-name'; code: 'text' | 'name-missing' }
  | { field: 'licence-url'; code: 'address' | 'address-missing' }
  | { field: 'columns'; code: 'columns' }
  | { field: `label-${KpiColumn}`; code: 'text' }
  | { field: 'unanswered'; code: 'text' | 'empty' }
  | { field: 'apology'; code: 'text' }
  | { field: 'terms'; code: 'text' | 'half' | 'twice'; term: string }
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
    ...(textDefect(settings.apology) === null && lengthOf(settings.apology) <= REPORT_TEXT_LIMITS.apology
      ? []
      : [{ field: 'apology', code: 'text' } as const]),
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
  else if (!isLine(name, REPORT_TEXT_LIMITS.licenceName)) defects.push({ field: 'licence-name', code: 'text' })
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
    ...columns
      .filter(({ label }) => label !== '' && !isLine(label, REPORT_TEXT_LIMITS.label))
      .map(({ column }) => ({ field: `label-${column}`, code: 'text' }) as const),
  ]
}

function unansweredDefects(words: string): ReportSettingsDefect[] {
  if (words.trim() === '') return [{ field: 'unanswered', code: 'empty' }]
  return isLine(words, REPORT_TEXT_LIMITS.unanswered) ? [] : [{ field: 'unanswered', code: 'text' }]
}

function termDefects(terms: ReportSettings['terms']): ReportSettingsDefect[] {
  if (terms.length > REPORT_TEXT_LIMITS.terms) return [{ field: 'terms', code: 'many' }]
  return terms.flatMap(({ term, meaning }, index): ReportSettingsDefect[] => {
    if (term.trim() === '' || meaning.trim() === '') return [{ field: 'terms', code: 'half', term: term || meaning }]
    if (!isLine(term, REPORT_TEXT_LIMITS.term) || !isLine(meaning, REPORT_TEXT_LIMITS.meaning))
      return [{ field: 'terms', code: 'text', term }]
    const twice = terms.findIndex((other) => other.term === term) < index
    return twice ? [{ field: 'terms', code: 'twice', term }] : []
  })
}

const lengthOf = (text: string): number => [...text].length

const isLine = (text: string, longest: number): boolean =>
  lengthOf(text) <= longest && !/[\n\r\t]/u.test(text) && textDefect(text) === null
