/** One way to write a thing, as first met: where and how often. `at` is the index of the text. */
export interface Spelling {
  word: string
  at: number
  count: number
}

/**
 * Ways to write one thing. The first of a group needs not be the right one: the custom of the texts decides. 空家等 is left
 * out because the law on vacant houses is called so; 取り組み is looked for as a noun, the verb is written so.
 */
const GROUPS: readonly (readonly RegExp[])[] = [
  [/三世代/gu, /三世帯/gu],
  [/空き家/gu, /空き屋/gu, /空家(?!等)/gu],
  [/子ども/gu, /子供/gu],
  [/(?<=[0-9０-９])か所/gu, /(?<=[0-9０-９])カ所/gu, /(?<=[0-9０-９])ヶ所/gu, /(?<=[0-9０-９])箇所/gu],
  [/取組(?![むみ])/gu, /取り組み(?=[をのがは方])/gu],
  [/障がい(?=者|児|のある)/gu, /障害(?=者|児|のある)/gu],
  [/問い合わせ/gu, /問合せ/gu],
]

/** The things that texts write in two or more ways: each with its ways, the commonest first. */
export const spellingsOf = (texts: readonly string[]): Spelling[][] =>
  GROUPS.flatMap((group) => {
    const ways = group.flatMap((pattern) => usesOf(pattern, texts)).sort((a, b) => b.count - a.count)
    return ways.length < 2 ? [] : [ways]
  })

function usesOf(pattern: RegExp, texts: readonly string[]): Spelling[] {
  let first: Spelling | undefined
  for (const [at, text] of texts.entries()) {
    const words = text.match(pattern)
    if (words === null) continue
    first ??= { word: words[0] ?? '', at, count: 0 }
    first.count += words.length
  }
  return first === undefined ? [] : [first]
}
