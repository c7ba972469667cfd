import { runningPieces, type TextPiece } from './date-pieces.ts'

/** A paragraph as it is set: pieces in order, some of which must not be broken. A bullet hangs. */
export interface TextBlock {
  bullet: boolean
  pieces: TextPiece[]
}

const bullet = /^[・●○■□◆◇＊]/u
/** A paragraph of one line needs no binding: a column of 84 mm holds 23 characters at 10 pt. */
const oneLine = 20

/**
 * A free text as paragraphs, one per line as entered, with 「平成28年5月」-like dates, the first letters behind a mark and the last
 * words bound, so that no line of a wide column ends in 「た。」. Joined, the pieces are the entered text; empty lines fall away.
 */
export function textBlocks(text: string): TextBlock[] {
  return text
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ bullet: bullet.test(line), pieces: boundPieces(line) }))
}

function boundPieces(line: string): TextPiece[] {
  if ([...line].length <= oneLine) return [{ text: line, bound: false }]
  const tail = tailStart(line)
  return [...runningPieces(line.slice(0, tail)), { text: line.slice(tail), bound: true }]
}

/**
 * Where the last word or words begin: at least 5 characters, at most 14, beginning with a kanji, a katakana or a figure that stands after
 * a hiragana or a mark; else at any kanji in that range; else the last 5.
 */
function tailStart(line: string): number {
  const characters = [...line]
  const places: number[] = []
  for (let length = 5; length <= 14 && length < characters.length; length += 1) places.push(characters.length - length)
  const word = places.find((index) => startsWord(characters[index - 1] ?? '', characters[index] ?? ''))
  const kanji = places.find((index) => /\p{Script=Han}/u.test(characters[index] ?? ''))
  return characters.slice(0, word ?? kanji ?? -5).join('').length
}

const startsWord = (before: string, first: string): boolean =>
  /[\p{Script=Han}\p{Script=Katakana}\w０-９]/u.test(first) && /[\p{Script=Hiragana}、。，．・」』）)]/u.test(before)
