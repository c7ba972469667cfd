const MONEY = '千円|万円|百万円|億円|円'
const UNITS = `${MONEY}|件|人|名|社|回|団体|校|棟|戸|か所|カ所`
const FIGURE = new RegExp(`([0-9][0-9,]*)(${UNITS})`, 'gu')
/** 「合計10件」, with a second total in brackets: 「合計10件(2,787千円)」. */
const TOTAL = new RegExp(
  `(?:合計|合わせて|総額)で?([0-9][0-9,]*)(${UNITS})(?:[(（]([0-9][0-9,]*)(${MONEY})[)）])?`,
  'u',
)
/** 「生徒13名と引率者5名の18名」. */
const JOINED =
  /([0-9][0-9,]*)(人|名|件|校|社|団体)(?:と|、)[^0-9。、]{0,12}([0-9][0-9,]*)\2の(?:計|合計)?([0-9][0-9,]*)\2/gu

const YEN: Readonly<Record<string, number>> = { 円: 1, 千円: 1e3, 万円: 1e4, 百万円: 1e6, 億円: 1e8 }

/** A total as printed and what the figures before it add up to, in the total's unit. */
export interface WrongTotal {
  printed: string
  sum: string
  unit: string
}

/**
 * Totals that are not the sum of the figures before them in their sentence. Money in 円, 千円, 万円, 百万円 and 億円 adds up
 * across its scales. A total with fewer than two figures before it says nothing.
 */
export const wrongTotals = (text: string): WrongTotal[] => text.split('。').flatMap(wrongInSentence)

const wrongInSentence = (sentence: string): WrongTotal[] => {
  const joined = [...sentence.matchAll(JOINED)].flatMap(([, a = '', unit = '', b = '', total = '']) =>
    difference(total, unit, [count(a), count(b)]),
  )
  const found = TOTAL.exec(sentence)
  if (found === null) return joined
  const figures = [...sentence.slice(0, found.index).matchAll(FIGURE)]
  const totals: readonly (readonly [string | undefined, string | undefined])[] = [
    [found[1], found[2]],
    [found[3], found[4]],
  ]
  return totals.reduce((wrong, [printed, unit]) => {
    if (printed === undefined || unit === undefined) return wrong
    const parts = figures
      .filter((figure) => isSameUnit(figure[2] ?? '', unit))
      .map((figure) => (count(figure[1] ?? '') * (YEN[figure[2] ?? ''] ?? 1)) / (YEN[unit] ?? 1))
    return parts.length < 2 ? wrong : [...wrong, ...difference(printed, unit, parts)]
  }, joined)
}

const difference = (printed: string, unit: string, parts: readonly number[]): WrongTotal[] => {
  const sum = parts.reduce((a, b) => a + b, 0)
  return sum === count(printed) ? [] : [{ printed, sum: sum.toLocaleString('en-US'), unit }]
}

const isSameUnit = (one: string, other: string): boolean => one === other || (one in YEN && other in YEN)

const count = (digits: string): number => Number(digits.replaceAll(',', ''))
