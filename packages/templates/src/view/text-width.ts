const millimetresPerPoint = 25.4 / 72

/**
 * The width of a text in millimetres at `points`, estimated from the two fonts of the report: digits of Noto Sans JP are 0.555 em,
 * its other ASCII about as much, Japanese characters 1 em (kana of BIZ UDPGothic are a little narrower: the estimate is on the safe side).
 */
export function textWidth(text: string, points: number): number {
  let em = 0
  for (const character of text)
    em += /[ .,:;()[\]'|!]/u.test(character) ? 0.3 : /[\u0020-\u007e]/u.test(character) ? 0.56 : 1
  return em * points * millimetresPerPoint
}
