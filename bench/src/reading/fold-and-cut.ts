/** Figures with separators, runs of one script, single other signs. */
const TOKEN = /\d[\d,.]*|[A-Za-z]+|\p{Script=Han}+|\p{Script=Hiragana}+|\p{Script=Katakana}+|\s+|./gsu

/**
 * The least any reader has to do with a cell: one compatibility folding (NFKC) and one cut into tokens by a regular expression,
 * without knowing what a token means. Gives their number.
 */
export function foldAndCut(raw: string): number {
  let tokens = 0
  for (const _ of raw.normalize('NFKC').matchAll(TOKEN)) tokens++
  return tokens
}
