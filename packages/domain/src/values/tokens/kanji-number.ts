const digits: Readonly<Record<string, number>> = {
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/**
 * The number of a run of kanji numerals up to 9999, positional (二〇一八) or with 十百千 (三十二, 百五); null where the run
 * is no number. Larger scales stay outside: 五千万 is 五千 with the scale 万.
 */
export const kanjiNumber = (run: string): number | null => {
  if (run === '' || run.length > 7) return null
  if ([...run].every((char) => char in digits)) return Number([...run].map((char) => digits[char]).join(''))
  let total = 0
  let pending: number | null = null
  let lastPower = 10_000
  for (const char of run) {
    const digit = digits[char]
    const power = powers[char]
    if (digit !== undefined && pending === null && digit > 0) pending = digit
    else if (power !== undefined && power < lastPower) {
      total += (pending ?? 1) * power
      pending = null
      lastPower = power
    } else return null
  }
  return total + (pending ?? 0)
}

/** True for a character a kanji numeral may begin with. */
export const isKanjiDigit = (char: string): boolean => char in digits || char in powers
