import { type EditionSource, STANDARD_RULES, composeEdition } from '@torikumi/domain'
import { renderReportHtml, reportView } from '@torikumi/templates'
import { wholeEdition } from './whole-edition.ts'

/** Fields that hold words of the program, keys, addresses or dates, and no text of a city or a section. */
const NO_TEXTS = new Set(
  [
    'id status kind supersedes publishedOn heldOn decidedOn expectedOn layout accent emblem column url indicatorId activityId direction',
    'aggregation baselinePeriod targetPeriod targetKind period mark relation costStatus measureCode measureCodes subject field part',
    'stance numberText code word',
  ].flatMap((names) => names.split(' ')),
)

/** An edition for print: its HTML, and how many texts were put into it. */
export type FilledReport = { html: string; texts: number }

/**
 * The whole edition with `text`, or the one it gives for a number, in place of every text that a person can write, each behind a number of
 * its own: 〔1〕, 〔2〕 ….
 * `places`: in every field of every row; once for each kind of field; once for each field of an answer, which may be the longest.
 */
export function filledReport(
  text: string | ((number: number) => string),
  places: 'everywhere' | 'once a field' | 'once an answer',
): FilledReport {
  let texts = 0
  const seen = new Set<string>()
  const fill = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') {
      const name = path.at(-1) ?? ''
      const isWord = NO_TEXTS.has(name) || (name === 'reason' && path.at(-2) === 'answer')
      if (isWord) return value
      texts++
      const kind = path.join('.')
      const isPlain = seen.has(kind) || (places === 'once an answer' && !path.includes('answer'))
      if (places !== 'everywhere' && isPlain) return `〔${texts}〕`
      seen.add(kind)
      return `〔${texts}〕${typeof text === 'string' ? text : text(texts)}`
    }
    if (Array.isArray(value)) return value.map((item) => fill(item, path))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, [...path, key])]))
  }
  const data = composeEdition(fill(wholeEdition(), []) as EditionSource, STANDARD_RULES)
  const view = reportView(data, { dataSha256: '0'.repeat(64) })
  return { html: renderReportHtml(view, { medium: 'print' }), texts }
}
