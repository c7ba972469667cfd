import { eraCalled, eras, westernYear } from '../../calendar/era.ts'

const ERA_YEAR =
  /(明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR](?=[0-9]))([0-9]{1,3}|元)(?:年度|年)?(?:[(（]([12][0-9]{3})(?:年度|年)?[)）])?/gu

/** From this fiscal year on nobody need print 平成32年 any more; plans printed before are right with it. */
const NEW_ERA_KNOWN = 2019

/**
 * The years of eras in a text, as printed, that cannot be: year 0, a year after the era's last one, or another year than the
 * western one in brackets after it. 平成32年 and later stand only in what was written before 令和 was known, so they are
 * named from fiscal year 2019 on. A bare letter (H28, S1) counts only where a western year follows: it may be a code.
 */
export const wrongEraYears = (text: string, fiscalYear?: number): string[] => {
  const found = [...text.matchAll(ERA_YEAR)].filter(([, name = '', year = '', western]) => {
    const era = eraCalled(name)
    if (era === null) return false
    const count = year === '元' ? 1 : Number(year)
    const here = westernYear(era, count)
    if (western !== undefined) return Number(western) !== here
    if (name.length === 1) return false
    if (count === 0) return true
    const next = eras[eras.indexOf(era) + 1]
    if (next === undefined || here <= next.firstYear) return false
    return next.letter !== 'R' || (fiscalYear !== undefined && fiscalYear >= NEW_ERA_KNOWN)
  })
  return [...new Set(found.map(([printed]) => printed))]
}
