/** Why a text is no 全国地方公共団体コード of a municipality: not six digits, another check digit, or no municipality's number. */
export type MunicipalityCodeDefect = 'six-digits' | 'check-digit' | 'no-municipality'

const WEIGHTS = [6, 5, 4, 3, 2]
const PREFECTURES = 47

/**
 * Checks a 全国地方公共団体コード as it is typed (`352136`, half-width digits); null for a municipality's code. Two digits are the
 * prefecture (JIS X 0401, 01–47), three the municipality within it (JIS X 0402; 000 is the prefecture itself), the last is the
 * check digit. Which of the remaining numbers are given out is not known here.
 */
export function municipalityCodeDefect(code: string): MunicipalityCodeDefect | null {
  if (!/^[0-9]{6}$/.test(code)) return 'six-digits'
  if (municipalityCheckDigit(code.slice(0, 5)) !== Number(code[5])) return 'check-digit'
  const prefecture = Number(code.slice(0, 2))
  const isMunicipality = prefecture >= 1 && prefecture <= PREFECTURES && code.slice(2, 5) !== '000'
  return isMunicipality ? null : 'no-municipality'
}

/**
 * The check digit (検査数字) of five digits: weighted 6, 5, 4, 3, 2 and added up; the last digit of 11 less what remains of the
 * sum after division by 11. Source: 総務省「全国地方公共団体コード」, https://www.soumu.go.jp/denshijiti/code.html
 */
function municipalityCheckDigit(five: string): number {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(five[at]), 0)
  return (11 - (sum % 11)) % 10
}
