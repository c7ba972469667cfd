import { eraCalled, westernYear } from './era.ts'
import { isoDateOf, type IsoDate } from './iso-date.ts'

/**
 * A date as people type it: 「平成30年8月31日」, 「H30.8.31」, 「令和元年5月1日（水）」, 「2018/8/31」,
 * 「2018-08-31」, 「20180831」, in full or half width, with or without spaces. Gives the day, or null where the text
 * is no existing day with its year; a weekday that contradicts the date does not stop it.
 */
export const parseFlexibleDate = (text: string): IsoDate | null => {
  if (text.length > 60) return null
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s+/g, '')
    .replace(/[(][日月火水木金土](?:曜日?)?[)]$/, '')
  return eraDate(plain) ?? westernDate(plain)
}

const eraForm =
  /^([A-Za-z]|明治|大正|昭和|平成|令和|[明大昭平令])(元|\d{1,2})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/

const eraDate = (text: string): IsoDate | null => {
  const match = eraForm.exec(text)
  const era = eraCalled(match?.[1] ?? '')
  if (match === null || era === null) return null
  const yearOfEra = match[2] === '元' ? 1 : Number(match[2])
  if (yearOfEra < 1) return null
  return isoDateOf(westernYear(era, yearOfEra), Number(match[3]), Number(match[4]))
}

const westernForms = [
  /^(?:西暦)?(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

const westernDate = (text: string): IsoDate | null => {
  for (const form of westernForms) {
    const match = form.exec(text)
    if (match !== null) return isoDateOf(Number(match[1]), Number(match[2]), Number(match[3]))
  }
  return null
}
