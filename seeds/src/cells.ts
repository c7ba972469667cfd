import { isIsoDate, textDefect, unprintableIn, unprintableNames } from '@torikumi/domain'
import { z } from 'zod'

/** Cell forms of the seed files. Every cell arrives as text; the messages tell a planner what to write instead. */

// Control characters and lone surrogates cannot be printed or stored; a line break inside a cell would split a printed row.
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u

/** Any text, also empty; without control characters, line breaks, spaces at either end and characters that the report cannot print. */
export const text = z
  .string()
  .refine((cell) => !UNPRINTABLE.test(cell), '改行や制御文字があります。取り除いてください。')
  .refine((cell) => cell === cell.trim(), '前か後ろに空白があります。取り除いてください。')
  .refine((cell) => UNPRINTABLE.test(cell) || unprintableIn(cell).length === 0, {
    error: ({ input }) =>
      `${unprintableNames(unprintableIn(String(input)))}は、報告書の書体にないため印刷できません。ほかの字か言葉に書き換えてください。`,
  })

/** Text that must not be empty. */
export const filledText = text.refine((cell) => cell !== '', '空欄です。値を書いてください。')

/** Free text (not a value cell), also empty; refuses what a spreadsheet would run as a formula, as the entry form does. */
export const freeText = text.refine(
  (cell) => !['too-long', 'formula-like'].includes(textDefect(cell) ?? ''),
  '文の先頭に「=」「+」「@」は使えず、長さは10,000文字までです。全角にするか、言葉を足すか、短くしてください。',
)

/** A stable id or account name: lower-case ASCII letters, digits and single hyphens, beginning with a letter. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, '半角の英小文字、数字、ハイフンで書いてください（例：kanko-1）。')

/** An id or an empty cell, read as null. */
export const optionalId = orEmpty(id)

const digits = z.string().regex(/^(0|[1-9][0-9]*)$/, '半角の整数で書いてください。')

/** A whole number from 0. */
export const wholeNumber = digits.transform(Number)

/** A position from 1. */
export const position = digits.refine((cell) => cell !== '0', '1から始まる番号を書いてください。').transform(Number)

/** A position from 1 or an empty cell, read as null. */
export const optionalPosition = orEmpty(position)

/** A whole number from 0 or an empty cell, read as null. */
export const optionalWholeNumber = orEmpty(wholeNumber)

/** A western fiscal year (年度), 2016 for 平成28年度. */
export const fiscalYear = z
  .string()
  .regex(/^(19|20)[0-9]{2}$/, '年度は西暦4桁で書いてください（平成28年度は2016）。')
  .transform(Number)

/** A western fiscal year or an empty cell, read as null. */
export const optionalFiscalYear = orEmpty(fiscalYear)

/** A period as in `kpis.csv`: a western fiscal year, a range of them, or empty where the source names none. */
export const period = z
  .string()
  .regex(/^((19|20)[0-9]{2}(-(19|20)[0-9]{2})?)?$/, '年度は2016、期間は2010-2014の形で書いてください。')

/** A calendar date in Asia/Tokyo, `YYYY-MM-DD`; days that do not exist are refused. */
export const date = z.string().refine(isIsoDate, '日付は2017-08-28の形で、実在する日を書いてください。')

/** A date or an empty cell, read as null. */
export const optionalDate = orEmpty(date)

/** `yes` or `no`. */
export const yesNo = oneOf(['yes', 'no']).transform((cell) => cell === 'yes')

/** One of a closed list of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `${words.join('、')} のどれかを書いてください。` })
}

/** An empty cell, read as null, or whatever `cell` reads. */
export function orEmpty<Value>(cell: z.ZodType<Value, string>) {
  return z.string().transform((written, context): Value | null => {
    if (written === '') return null
    const read = cell.safeParse(written)
    if (read.success) return read.data
    for (const issue of read.error.issues) context.addIssue(issue.message)
    return z.NEVER
  })
}
