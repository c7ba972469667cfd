/** A part of a text; a bound one is never broken over lines. */
export interface TextPiece {
  text: string
  bound: boolean
}

const dates =
  /(?:明治|大正|昭和|平成|令和)?(?:元|[\d０-９]{1,4})年(?:度|[\d０-９]{1,2}月(?:[\d０-９]{1,2}日)?)|[\d０-９]{1,2}月[\d０-９]{1,2}日/gu

/** A text with its dates and fiscal years bound (平成28年5月, 平成31年度), so that none is broken after its era. Joined, it is the text. */
export const datePieces = (text: string): TextPiece[] => piecesOf(text, dates)

const datesAndBeginnings = new RegExp(`${dates.source}|(?<=[、。，．・「『（(])\\p{Script=Hiragana}{2}`, 'gu')

/**
 * The same of running text, in which the first two hiragana behind a mark are bound too: a line must not end in one letter of a new word,
 * and what finds the phrases of Japanese takes such a letter for a phrase (「、う／そ電話」).
 */
export const runningPieces = (text: string): TextPiece[] => piecesOf(text, datesAndBeginnings)

function piecesOf(text: string, bound: RegExp): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const match of text.matchAll(bound)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), bound: false })
    pieces.push({ text: match[0], bound: true })
    at = match.index + match[0].length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), bound: false })
  return pieces
}
